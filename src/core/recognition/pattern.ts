/** The longest pattern that an author's rule may have, in characters. */
const LONGEST_PATTERN = 500;
/** Each further one multiplies the time that a title takes by the title's length. */
const MOST_WIDE_REPETITIONS = 3;

/** What is wrong with an author's pattern. The detail is the end of the engine's own message, in English, which says the reason. */
export interface PatternProblem {
	readonly code: 'pattern-empty' | 'pattern-too-long' | 'pattern-invalid' | 'pattern-slow';
	readonly detail: string;
}

/** The regular expression that a pattern stands for, without regard to case; or why there is none. Never throws. */
export function readPattern(pattern: string): RegExp | PatternProblem {
	if (pattern.trim() === '') return { code: 'pattern-empty', detail: '' };
	if (pattern.length > LONGEST_PATTERN) return { code: 'pattern-too-long', detail: String(LONGEST_PATTERN) };
	const bare = withoutLiterals(pattern);
	if (repeatsRepetition(bare) || countWideRepetitions(bare) > MOST_WIDE_REPETITIONS) return { code: 'pattern-slow', detail: '' };
	return compile(pattern.normalize('NFC'));
}

// Escapes such as `\-` are mistakes in Unicode mode only, and people write them.
function compile(pattern: string, flags = 'iu'): RegExp | PatternProblem {
	try {
		return new RegExp(pattern, flags);
	} catch (error) {
		return flags === 'iu' ? compile(pattern, 'i') : { code: 'pattern-invalid', detail: String(error).replace(/^[^]*: /, '') };
	}
}

/** The pattern with a dot for all that stands for nearly any character, and an x for every other escape and class. */
function withoutLiterals(pattern: string): string {
	return pattern.replace(/\\[DSWw]/g, '.').replace(/\\./gs, 'x').replace(/\[\^[^\]]*\]/g, '.').replace(/\[[^\]]*\]/g, 'x');
}

function countWideRepetitions(bare: string): number {
	return bare.match(/\.(?:[*+]|\{\d+,)/g)?.length ?? 0;
}

// A repeated group with a repetition or a choice in it, such as `(a+)+`, can take longer than the age of the universe.
function repeatsRepetition(bare: string): boolean {
	const groups: boolean[] = [];
	let risky = false;
	for (let at = 0; at < bare.length; at++) {
		const character = bare.charAt(at);
		if (character === '(') groups.push(false);
		else if (character === ')') {
			const holdsRepetition = groups.pop() ?? false;
			risky ||= holdsRepetition && isRepeated(bare, at + 1);
			if (holdsRepetition || isRepeated(bare, at + 1)) mark(groups);
		} else if (character === '|' || isRepeated(bare, at)) mark(groups);
	}
	return risky;
}

function isRepeated(pattern: string, at: number): boolean {
	const next = pattern.charAt(at);
	return next === '*' || next === '+' || (next === '{' && /^\{\d+,\d*\}/.test(pattern.slice(at, at + 12)));
}

function mark(groups: boolean[]): void {
	if (groups.length > 0) groups[groups.length - 1] = true;
}
