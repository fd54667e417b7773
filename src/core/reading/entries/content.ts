import type { Link, Marker } from '../../model/link';
import type { Span } from '../../model/span';
import { categoryInFront } from '../words/category';
import { markerAtEnd } from '../words/markers';
import type { ReadingWords } from '../words/reading-words';
import type { NamedLink } from './named-link';
import { shownText } from './shown-text';

/** What the content of an item, cell or line of links says. */
export interface Content extends Span {
	readonly text: string;
	readonly category: string | null;
	readonly marker: Marker | null;
	readonly links: readonly Link[];
}

const TRAILING = /(?:\{:[^{}\n]*\}|(?:^|[ \t])\^[A-Za-z0-9-]+)$/;
/** Longer attribute lists are not looked for. */
const TRAILING_REACH = 200;

/** Takes the content of a run apart: `segments` are its lines, `named` the links that stand in them. */
export function readContent(note: string, segments: readonly number[], named: readonly NamedLink[], words: ReadingWords): Content {
	const from = segments[0] ?? 0;
	const to = segments[segments.length - 1] ?? from;
	const links = named.map(({ link }) => link);
	const own = ownMarker(note, from, to, links, words);
	const first = named[0];
	const inFront = first?.link.from === from ? null : categoryInFront(note.slice(from, own?.from ?? to));
	const leaveOut = [...(own ? [own] : []), ...(inFront ? [{ from, to: from + inFront.length }] : [])];
	return {
		from,
		to,
		text: shownText(note, segments, links, leaveOut),
		category: inFront?.category ?? (first?.link.from === from ? first.category : null),
		marker: own ?? links.find((link) => link.marker?.sense === 'open')?.marker ?? links.find((link) => link.marker)?.marker ?? null,
		links,
	};
}

/** The marker at the end of the content itself. The brackets of a link's target are none. */
function ownMarker(note: string, from: number, to: number, links: readonly Link[], words: ReadingWords): Marker | null {
	const marker = markerAtEnd(note, from, withoutTrailing(note, from, to), words.markers);
	return marker && links.some((link) => link.to > marker.from) ? null : marker;
}

/** The end of the content without an attribute list (`{: target="_blank"}`) and a block id (`^id`). */
function withoutTrailing(note: string, from: number, to: number): number {
	const start = Math.max(from, to - TRAILING_REACH);
	const tail = note.slice(start, to);
	const match = tail.endsWith('}') || tail.includes('^') ? TRAILING.exec(tail) : null;
	return match ? start + match.index : to;
}
