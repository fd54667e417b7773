import type { Marker } from '../../model/link';
import { isIn, tableOf } from '../blocks/characters';
import { fold } from '../../model/fold';
import type { ReadingWords } from './reading-words';

/** Marks of emphasis and white space may stand behind a marker. */
const TRAILING = tableOf('*_~= \t');
/** A marker is a word or two; a longer bracket is a remark. */
const LONGEST = 24;
/** More words in brackets than these are not remembered with their sense. */
const REMEMBERED = 2_000;

/**
 * The marker at the end of `[from, to)`: a word of the table in brackets, such as `(TODO)`. Marks of emphasis may
 * stand behind it. Null where the last bracket is none, or holds another word.
 */
export function markerAtEnd(text: string, from: number, to: number, words: ReadingWords): Marker | null {
	let end = to;
	while (end > from && isIn(TRAILING, text.charCodeAt(end - 1))) end--;
	const opening = openingOf(text.charCodeAt(end - 1));
	if (opening < 0 || end <= from) return null;
	const open = openingAt(text, opening, Math.max(from, end - LONGEST), end - 2);
	if (open < 0) return null;
	const sense = senseOf(text.slice(open + 1, end - 1), words);
	return sense ? { from: open, to: end, sense } : null;
}

/** The bracket that opens what a bracket closes, by their codes; -1 for what is none. */
function openingOf(closing: number): number {
	switch (closing) {
		case 0x29:
			return 0x28;
		case 0x5d:
			return 0x5b;
		case 0xff09:
			return 0xff08;
		case 0x3011:
			return 0x3010;
		default:
			return -1;
	}
}

/** Offset of the last opening bracket in reach; `lastIndexOf` would search back to the start of the note. */
function openingAt(text: string, opening: number, lowest: number, from: number): number {
	let at = from;
	while (at >= lowest && text.charCodeAt(at) !== opening) at--;
	return at >= lowest ? at : -1;
}

/** What a word says in brackets. Folding takes longer than all the rest, and the same few words come again and again. */
function senseOf(word: string, { markers, seenMarkers }: ReadingWords): Marker['sense'] | null {
	const known = seenMarkers.get(word);
	if (known !== undefined) return known;
	const sense = markers.get(fold(word)) ?? null;
	if (seenMarkers.size < REMEMBERED) seenMarkers.set(word, sense);
	return sense;
}
