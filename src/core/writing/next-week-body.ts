import type { Section } from '../model/section';
import type { Span } from '../model/span';

/** A new note: its text, and the offset in it of the place to begin writing. */
export interface NewNote {
	readonly text: string;
	readonly cursor: number;
}

/** Where one may write under a heading of a level. */
export interface Place {
	readonly level: number;
	readonly at: number;
	/** Whether something stood there the week before. */
	readonly isFilled: boolean;
}

const BLANK_OR_RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})?[\r\n]*$/;
const RULE = /[-*_]/;
const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g;

/**
 * Empties the body of a note, which begins at `from`: headings and rules stay as they were. Where something stood between
 * blank lines and rules, one empty line stands now, so that a filled note looks as the last one did. `headingForward`
 * gives a heading's new line.
 */
export function emptiedBody(text: string, from: number, sections: readonly Section[], headingForward: (line: string, level: number) => string): NewNote {
	const places: Place[] = [];
	const front = { headingTo: from, to: sections[0]?.from ?? text.length };
	let body = emptied(text, front, saidUnder(text, front));
	for (const section of sections) {
		const { headingTo, level } = section;
		const said = saidUnder(text, section);
		body += headingForward(text.slice(section.from, headingTo), level);
		places.push({ level, at: body.length + said.from - headingTo, isFilled: said.to > said.from });
		body += emptied(text, section, said);
	}
	return { text: body, cursor: firstPlace(places) ?? body.length };
}

/** The first place where something stood, else the first under a heading that is not only a title over others. */
export function firstPlace(places: readonly Place[]): number | undefined {
	const place = places.find(({ isFilled }) => isFilled) ?? places.find(({ level }, index) => (places[index + 1]?.level ?? 0) <= level);
	return place?.at;
}

/** What is said under a heading, without the blank lines and rules around it; where nothing is, the place behind heading and rules. */
export function saidUnder(text: string, { headingTo, to }: Pick<Section, 'headingTo' | 'to'>): Span {
	let at = headingTo;
	let place = at;
	let said: Span | undefined;
	for (const line of text.slice(headingTo, to).match(LINE) ?? []) {
		const end = at + line.length;
		if (!BLANK_OR_RULE.test(line)) said = { from: said ? said.from : at, to: end };
		// The first is the rest of the heading's own line.
		else if (at === headingTo || RULE.test(line)) place = end;
		at = end;
	}
	return said ?? { from: place, to: place };
}

function emptied(text: string, { headingTo, to }: Pick<Section, 'headingTo' | 'to'>, said: Span): string {
	const [emptyLine] = /[\r\n]*$/.exec(text.slice(said.from, said.to).slice(-2)) ?? [''];
	return text.slice(headingTo, said.from) + emptyLine + text.slice(said.to, to);
}
