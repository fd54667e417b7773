import type { Entry } from '../../model/entry';
import type { Link, Marker } from '../../model/link';
import type { Run } from '../blocks/block-facts';
import { BLOCK_IDS, HIDDEN } from '../inline/traits';
import { categoryInFront, type CategoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import { shownLine, shownText } from './shown-text';

/** What the content of an item, cell or line of links says: an entry whose place in the note is yet to be filled in. */
export type Content = { -readonly [Key in keyof Entry]: Entry[Key] };

/** A run, or a line of one. */
type Lines = Pick<Run, 'from' | 'to' | 'lines'>;

const TRAILING = /(?:\{:[^{}\n]*\}|(?:^|[ \t])\^[A-Za-z0-9-]+)$/;
/** Longer attribute lists are not looked for. */
const TRAILING_REACH = 200;

/** Takes the content of a run, or of a line of one, apart; `links` stand in it in order, `traits` are those of the run. */
export function readContent(note: string, lines: Lines, traits: number, links: readonly Link[], words: ReadingWords): Content {
	const { from, to } = lines;
	const own = ownMarker(note, lines, traits, links, words);
	const first = links.length ? links[0] : undefined;
	const leads = first?.from === from;
	const inFront = leads ? null : categoryInFront(note, from, own ? own.from : to, traits);
	const category = first && leads ? categoryOf(note, first, traits) : inFront;
	return {
		section: -1,
		parent: -1,
		line: 0,
		from,
		to,
		text: textOf(note, lines, traits, links, own, inFront),
		category: category && category.category,
		state: 'closed',
		counts: false,
		box: null,
		marker: own ?? markerOf(links),
		links,
	};
}

function textOf(note: string, { from, to, lines }: Lines, traits: number, links: readonly Link[], own: Marker | null, inFront: CategoryInFront | null): string {
	const start = inFront ? inFront.end : from;
	if (!lines && (!own || own.to === to)) return shownLine(note, start, own ? own.from : to, links, traits);
	return shownText(note, lines ?? [from, to], links, [...(own ? [own] : []), ...(inFront ? [{ from, to: start }] : [])], traits);
}

function categoryOf(note: string, { textSpan, marker }: Link, traits: number): CategoryInFront | null {
	return categoryInFront(note, textSpan.from, marker ? marker.from : textSpan.to, traits);
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
function ownMarker(note: string, { from, to }: Lines, traits: number, links: readonly Link[], words: ReadingWords): Marker | null {
	const end = traits & (HIDDEN | BLOCK_IDS) ? withoutTrailing(note, from, to) : to;
	const last = links.length ? links[links.length - 1] : undefined;
	if (last?.to === end) return null;
	const marker = markerAtEnd(note, from, end, words);
	return marker && links.some((link) => link.to > marker.from) ? null : marker;
}

/** The end of the content without an attribute list (`{: target="_blank"}`) and a block id (`^id`). */
function withoutTrailing(note: string, from: number, to: number): number {
	const start = Math.max(from, to - TRAILING_REACH);
	const match = TRAILING.exec(note.slice(start, to));
	return match ? start + match.index : to;
}
