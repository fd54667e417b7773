import { IDEOGRAPHIC_SPACE, NO_BREAK_SPACE, SPACE, WIDE_COLON } from '../blocks/characters';

/** Backticks. */
export const CODE = 1;
/** Marks of strong, emphasis, strike-through and highlight; of the latter two, the first of a pair. */
export const EMPHASIS = 2;
/** Characters with which a comment, a tag or an attribute list begins. */
export const HIDDEN = 4;
/** Carets, with which a block id begins. */
export const BLOCK_IDS = 8;
export const ESCAPES = 16;
/** All marks that are not shown. */
export const MARKS = CODE | EMPHASIS | HIDDEN | BLOCK_IDS | ESCAPES;
/** White space that is folded: several spaces in a row, or any other kind. */
export const SPACES = 32;
/** Colons and number signs, with which keywords are labelled. */
export const LABELS = 64;
/** Brackets, in which a category may stand in front. */
export const BRACKETS = 128;
/** Dollar signs. Math is shown as it is written, marks and all. */
export const MATH = 256;
/** What a text is taken for that nobody has looked at. */
export const ANY_TRAITS = MARKS | SPACES | LABELS | BRACKETS | MATH;
/** What links, addresses and all that may hide them begin or end with. */
export const LINK_SIGNS = 512;

/** Of a character that has a trait only where it stands twice. */
const DOUBLED = 1024;
const OF_ASCII = Uint16Array.from({ length: 128 }, (_, code) => ofAscii(code));

function ofAscii(code: number): number {
	const has = (characters: string, trait: number) => (characters.includes(String.fromCharCode(code)) ? trait : 0);
	const marks = has('`', CODE) | has('$', MATH) | has('*_', EMPHASIS) | has('<%{', HIDDEN) | has('^', BLOCK_IDS) | has('\\', ESCAPES);
	return marks | has(':#', LABELS) | has('[', BRACKETS) | has('[]!\\`$<h', LINK_SIGNS) | has(' ~=', DOUBLED) | (code < SPACE ? SPACES : 0);
}

/** What kind of character stands at an offset, as a sum of the constants above; 0 for letters and the like. */
export function traitsAt(text: string, at: number, code: number): number {
	if (isPlain(code)) return 0;
	if (code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE) return SPACES;
	if (code === WIDE_COLON) return LABELS;
	const traits = OF_ASCII[code] ?? 0;
	if (traits !== DOUBLED) return traits;
	return text.charCodeAt(at + 1) !== code ? 0 : code === SPACE ? SPACES : EMPHASIS;
}

/** Whether a character has no traits wherever it stands, as most have: letters of ASCII, Korean, Chinese and Japanese. */
export function isPlain(code: number): boolean {
	return code < 128 ? OF_ASCII[code] === 0 : code > IDEOGRAPHIC_SPACE && code < WIDE_COLON;
}

/** What kinds of characters stand in `[from, to)`. */
export function traitsWithin(text: string, from: number, to: number): number {
	let traits = 0;
	for (let at = from; at < to; at++) traits |= traitsAt(text, at, text.charCodeAt(at));
	return traits;
}
