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

/** The pattern with a dot for all that stands for nearly any character, an x for every other escape and class, and bare brackets for groups of every kind. */
function withoutLiterals(pattern: string): string {
	return pattern.replace(/\\[DSWw]/g, '.').replace(/\\./gs, 'x').replace(/\[\^[^\]]*\]/g, '.').replace(/\[[^\]]*\]/g, 'x').replace(/\(\?(?:<\w+>|<?[:=!])/g, '(');
}

function countWideRepetitions(bare: string): number {
	return bare.match(/\.(?:[*+]|\{\d+,)/g)?.length ?? 0;
}

// A repeated group with a repetition or a choice in it, such as `(a+)+` or `(aa?)+`, can take longer than the age of the universe.
// From the inside out, each group gives way to what it is to the group around it.
function repeatsRepetition(bare: string): boolean {
	const [group, inside = '', repetition] = /\(([^()]*)\)([*+]|\{\d+,\d*\})?/.exec(bare) ?? [];
	if (group === undefined) return false;
	const isRisky = /[|*+?]|\{\d+,\d*\}/.test(inside);
	return (isRisky && repetition !== undefined) || repeatsRepetition(bare.replace(group, isRisky || repetition ? '|' : 'x'));
}
