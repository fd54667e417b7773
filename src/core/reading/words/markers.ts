import type { Marker } from '../../model/link';
import { fold } from './fold';

const CLOSING = new Map([
	[')', '('],
	['）', '（'],
	[']', '['],
	['】', '【'],
]);
/** A marker is a word or two; a longer bracket is a remark. */
const LONGEST = 24;

/**
 * The marker at the end of `[from, to)`: a word of the table in brackets, such as `(TODO)`. Marks of emphasis may
 * stand behind it. Null where the last bracket is none, or holds another word.
 */
export function markerAtEnd(text: string, from: number, to: number, words: ReadonlyMap<string, Marker['sense']>): Marker | null {
	const end = behindLastBracket(text, from, to);
	const opening = CLOSING.get(text.charAt(end - 1));
	if (opening === undefined) return null;
	const open = text.lastIndexOf(opening, end - 2);
	if (open < from || end - open > LONGEST) return null;
	const sense = words.get(fold(text.slice(open + 1, end - 1)));
	return sense ? { from: open, to: end, sense } : null;
}

function behindLastBracket(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && '*_~= \t'.includes(text.charAt(end - 1))) end--;
	return end;
}
