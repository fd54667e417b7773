import type { Marker } from '../../model/link';
import { ASTERISK, BRACKET_CLOSE, BRACKET_OPEN, EQUALS, PAREN_CLOSE, PAREN_OPEN, TILDE, UNDERSCORE, isBlank } from '../blocks/characters';
import type { ReadingWords } from './reading-words';

/** The brackets that open what others close, by their codes. */
const OPENING: ReadonlyMap<number, number> = new Map([
	[PAREN_CLOSE, PAREN_OPEN],
	[BRACKET_CLOSE, BRACKET_OPEN],
	// The wide ones of Chinese and Japanese.
	[0xff09, 0xff08],
	[0x3011, 0x3010],
]);
/** A marker is a word or two; a longer bracket is a remark. */
const LONGEST = 24;

/**
 * The marker at the end of `[from, to)`: a word of the table in brackets, such as `(TODO)`. Marks of emphasis may
 * stand behind it. Null where the last bracket is none, or holds another word.
 */
export function markerAtEnd(text: string, from: number, to: number, words: ReadingWords): Marker | null {
	let end = to;
	while (end > from && mayTrail(text.charCodeAt(end - 1))) end--;
	const opening = end > from ? OPENING.get(text.charCodeAt(end - 1)) : undefined;
	if (opening === undefined) return null;
	const open = openingAt(text, opening, Math.max(from, end - LONGEST), end - 2);
	if (open < 0) return null;
	const sense = words.senseOf(text.slice(open + 1, end - 1));
	return sense ? { from: open, to: end, sense } : null;
}

/** Whether a character may stand behind a marker, as marks of emphasis and white space do. */
function mayTrail(code: number): boolean {
	return isBlank(code) || code === ASTERISK || code === UNDERSCORE || code === TILDE || code === EQUALS;
}

/** Offset of the last opening bracket in reach; `lastIndexOf` would search back to the start of the note. */
function openingAt(text: string, opening: number, lowest: number, from: number): number {
	let at = from;
	while (at >= lowest && text.charCodeAt(at) !== opening) at--;
	return at >= lowest ? at : -1;
}
