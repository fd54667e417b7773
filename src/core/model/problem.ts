/** What can be wrong with a note. Core gives the code; the interface finds the words. */
export type ProblemCode =
	| 'front-matter-not-closed'
	| 'front-matter-language'
	| 'front-matter-too-large'
	| 'front-matter-invalid'
	| 'front-matter-duplicate-key'
	| 'front-matter-not-a-mapping'
	| 'impossible-date'
	| 'impossible-week'
	| 'dates-disagree'
	| 'same-week-twice'
	| 'not-text'
	| 'unreadable';

export interface Problem {
	readonly code: ProblemCode;
	/** Line of the note, counted from 1; 0 where it concerns the note as a whole. */
	readonly line: number;
	/** What the words need: the parser's reason, the two dates, the other note's path. */
	readonly detail: string;
}

/** A problem and the path of the note that has it. */
export interface NoteProblem {
	readonly path: string;
	readonly problem: Problem;
}

/** A problem that concerns its note as a whole. */
export function ofWholeNote(code: ProblemCode, detail = ''): Problem {
	return { code, line: 0, detail };
}
