import type { Link, Marker } from '../../model/link';
import type { Span } from '../../model/span';
import type { Run } from '../blocks/block-facts';
import { BRACE_CLOSE, CARET, isIn, tableOf } from '../blocks/characters';
import { categoryInFront, type CategoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import { shownLine, shownText } from './shown-text';

/** What the content of an item, cell or line of links says. */
export interface Content extends Span {
	readonly text: string;
	readonly category: string | null;
	readonly marker: Marker | null;
	readonly links: readonly Link[];
}

/** Lines of a run, and the traits of the whole run. */
type Lines = Pick<Run, 'segments' | 'traits'>;

const IN_BLOCK_ID = tableOf('-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const TRAILING = /(?:\{:[^{}\n]*\}|(?:^|[ \t])\^[A-Za-z0-9-]+)$/;
/** Longer attribute lists are not looked for. */
const TRAILING_REACH = 200;

/** Takes the content of a run, or of some of its lines, apart; `links` stand in it in order. */
export function readContent(note: string, lines: Lines, links: readonly Link[], words: ReadingWords): Content {
	const { segments } = lines;
	const from = segments[0] ?? 0;
	const to = segments[segments.length - 1] ?? from;
	const own = ownMarker(note, from, to, links, words);
	const first = links[0]?.from === from ? links[0] : null;
	const inFront = first ? null : categoryInFront(note, from, own?.from ?? to);
	return {
		from,
		to,
		text: textOf(note, lines, links, own, inFront),
		category: (first ? categoryOf(note, first) : inFront)?.category ?? null,
		marker: own ?? markerOf(links),
		links,
	};
}

function textOf(note: string, { segments, traits }: Lines, links: readonly Link[], own: Marker | null, inFront: CategoryInFront | null): string {
	const [from = 0, to = 0] = segments;
	if (segments.length === 2 && (!own || own.to === to)) return shownLine(note, inFront?.end ?? from, own?.from ?? to, links, traits);
	return shownText(note, segments, links, [...(own ? [own] : []), ...(inFront ? [{ from, to: inFront.end }] : [])]);
}

function categoryOf(note: string, { textSpan, marker }: Link): CategoryInFront | null {
	return categoryInFront(note, textSpan.from, marker?.from ?? textSpan.to);
}

/** The marker of a content that has none of its own: that of a link, an open one first. */
function markerOf(links: readonly Link[]): Marker | null {
	let found: Marker | null = null;
	// By index: an iterator for each entry takes longer than the search.
	for (let index = 0; index < links.length; index++) {
		const marker = links[index]?.marker ?? null;
		if (marker?.sense === 'open') return marker;
		found ??= marker;
	}
	return found;
}

/** The marker at the end of the content itself. The brackets of a link's target are none. */
function ownMarker(note: string, from: number, to: number, links: readonly Link[], words: ReadingWords): Marker | null {
	const end = withoutTrailing(note, from, to);
	if (links[links.length - 1]?.to === end) return null;
	const marker = markerAtEnd(note, from, end, words);
	return marker && links.some((link) => link.to > marker.from) ? null : marker;
}

/** The end of the content without an attribute list (`{: target="_blank"}`) and a block id (`^id`). */
function withoutTrailing(note: string, from: number, to: number): number {
	const start = Math.max(from, to - TRAILING_REACH);
	if (note.charCodeAt(to - 1) !== BRACE_CLOSE && !hasCaret(note, start, to)) return to;
	const match = TRAILING.exec(note.slice(start, to));
	return match ? start + match.index : to;
}

/** Whether the last word begins with a caret. */
function hasCaret(note: string, from: number, to: number): boolean {
	let at = to - 1;
	while (at > from && isIn(IN_BLOCK_ID, note.charCodeAt(at))) at--;
	return note.charCodeAt(at) === CARET;
}
