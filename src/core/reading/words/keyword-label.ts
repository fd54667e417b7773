import { BRACKET_OPEN, COLON, LESS, isIn, skipSpaces, tableOf } from '../blocks/characters';
import { fold } from '../../model/fold';
import type { ReadingWords } from './reading-words';

const WIDE_COLON = 0xff1a;
const EMPHASIS = tableOf('*_');
/** No word of the table is longer, and no colon further behind is looked for. */
const LONGEST = 32;

/**
 * Where the keywords begin in a line such as `keyword: a, b` or `**키워드**: a, b`: the offset behind the colon and
 * white space; -1 where the line names no keywords.
 */
export function keywordsFrom(note: string, from: number, to: number, { keywordLabels }: ReadingWords): number {
	const colon = colonAt(note, from, Math.min(to, from + LONGEST));
	if (colon < 0 || !keywordLabels.has(fold(note.slice(from, colon).replace(/[*_]/g, '')))) return -1;
	let behind = colon + 1;
	while (behind < to && (isColon(note.charCodeAt(behind)) || isIn(EMPHASIS, note.charCodeAt(behind)))) behind++;
	return skipSpaces(note, behind, to);
}

/** Offset of the first colon, or -1 where there is none, or a link stands before it. */
function colonAt(note: string, from: number, to: number): number {
	for (let at = from; at < to; at++) {
		const code = note.charCodeAt(at);
		if (isColon(code)) return at;
		if (code === BRACKET_OPEN || code === LESS) return -1;
	}
	return -1;
}

function isColon(code: number): boolean {
	return code === COLON || code === WIDE_COLON;
}
