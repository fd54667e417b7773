import { markerEnd } from '../../model/behind-marker';
import type { Entry } from '../../model/entry';
import type { Link, Marker } from '../../model/link';
import type { Run } from '../blocks/block-facts';
import { BLOCK_IDS, HIDDEN } from '../inline/traits';
import type { Outline } from '../outline';
import { categoryInFront, type CategoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import { shownLine, shownText } from './shown-text';

/** What the content of an item, cell or line of links says: an entry of which some is yet to be filled in. */
export type Content = { -readonly [Key in keyof Entry]: Entry[Key] } & { links: Link[] };

/** A run, or a line of one. */
type Lines = Omit<Run, 'kind' | 'item'>;

/** Takes the content of a run, or of a line of one, apart; `links` stand in it in order, `traits` are those of the run. */
export function readContent(outline: Outline, run: Lines, traits: number, links: Link[]): Content {
	const { text: note } = outline;
	const { from, to, section, line } = run;
	const own = ownMarker(outline, run, traits, links);
	const first = links[0];
	const leads = first?.from === from;
	const category = leads ? categoryOf(note, first, traits) : categoryInFront(note, from, own?.from ?? to, traits);
	return {
		section,
		parent: -1,
		line,
		from,
		to,
		text: textOf(note, run, traits, links, own, leads ? from : (category?.end ?? from)),
		category: category && category.category,
		state: 'closed',
		counts: false,
		box: null,
		marker: own ?? markerOf(links),
		links,
	};
}

/** The text of a run, from behind its category. */
function textOf(note: string, run: Lines, traits: number, links: readonly Link[], own: Marker | null, from: number): string {
	if (!run.lines && (!own || own.to === run.to)) return shownLine(note, from, own?.from ?? run.to, links, traits);
	return shownText(note, run.lines ?? [run], from, own ? [...links, own] : links, traits);
}

function categoryOf(note: string, { textSpan, marker }: Link, traits: number): CategoryInFront | null {
	return categoryInFront(note, textSpan.from, marker ? marker.from : textSpan.to, traits);
}

/** The marker of a content that has none of its own: that of a link, an open one first. */
export function markerOf(links: readonly Link[]): Marker | null {
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
function ownMarker({ text: note, words }: Outline, { from, to }: Lines, traits: number, links: readonly Link[]): Marker | null {
	const end = traits & (HIDDEN | BLOCK_IDS) ? markerEnd(note, from, to) : to;
	if (links.at(-1)?.to === end) return null;
	const marker = markerAtEnd(note, from, end, words);
	return marker && links.some((link) => link.to > marker.from) ? null : marker;
}
