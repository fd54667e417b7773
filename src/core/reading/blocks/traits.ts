import { IDEOGRAPHIC_SPACE, NO_BREAK_SPACE, SPACE } from './characters';

/** Characters with which a link or an address may begin. */
export const LINKS = 1;
/** Marks of code and math. */
export const CODE = 2;
/** Marks of strong, emphasis, strike-through and highlight. */
export const EMPHASIS = 16;
/** Characters with which a comment, a tag or an attribute list begins. */
export const HIDDEN = 32;
/** Carets, with which a block id begins. */
export const BLOCK_IDS = 64;
export const ESCAPES = 128;
/** All marks that are not shown. */
export const MARKS = CODE | EMPHASIS | HIDDEN | BLOCK_IDS | ESCAPES;
/** White space that is folded: several spaces in a row, or any other kind. */
export const SPACES = 4;
/** Colons and number signs, with which keywords are labelled. */
export const LABELS = 8;
/** What a text is taken for that nobody has looked at. */
export const ANY_TRAITS = LINKS | MARKS | SPACES | LABELS;

const WIDE_COLON = 0xff1a;
const OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => ofAscii(code));

function ofAscii(code: number): number {
	const has = (characters: string, trait: number) => (characters.includes(String.fromCharCode(code)) ? trait : 0);
	return has('[<:', LINKS) | has('`$', CODE) | has('*_~=', EMPHASIS) | has('<%{', HIDDEN) | has('^', BLOCK_IDS) | has('\\', ESCAPES) | has(':#', LABELS) | (code < SPACE ? SPACES : 0);
}

/**
 * What kinds of characters stand in the lines of a run, as a sum of the constants above. Most texts are plain, and one
 * look at each character here spares all later readers theirs.
 */
export function traitsOf(note: string, segments: readonly number[]): number {
	let traits = 0;
	for (let index = 0; index < segments.length; index += 2) traits |= traitsWithin(note, segments[index] ?? 0, segments[index + 1] ?? 0);
	return traits;
}

/** The same for `[from, to)`. */
export function traitsWithin(note: string, from: number, to: number): number {
	let traits = 0;
	let before = 0;
	for (let at = from; at < to; at++) {
		const code = note.charCodeAt(at);
		if (code < 128) traits |= OF_ASCII[code] ?? 0;
		else if (code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE) traits |= SPACES;
		else if (code === WIDE_COLON) traits |= LABELS;
		if (code === SPACE && before === SPACE) traits |= SPACES;
		before = code;
	}
	return traits;
}
