import type { Entry } from '../../model/entry';
import type { Link, Marker } from '../../model/link';
import { ownLinks } from '../../model/origin';
import { firstFilled, mostAlike } from '../../model/most-alike';

/** A note's text and the entries that were read from it. */
export interface ReadText {
	readonly text: string;
	readonly entries: readonly Entry[];
}

/** Where a marker stands: behind all of an item, in a link's text, or in the bare name of a wiki link. */
type MarkerPlace = 'item' | 'text' | 'name';

/** How an author writes that an entry is open. */
export interface OpenForm {
	readonly place: MarkerPlace;
	/** The marker with what parts it from the text in front, such as ` (TODO)`; empty where the check box says it alone. */
	readonly marker: string;
}

/**
 * The form of most other open entries that are written like this one, with a check box or without; where there is none,
 * the box alone or a usual marker. Those with a link
 * like its own count before others, of these those of its own section, and the first note that has any before the rest.
 */
export function openFormOf(entry: Entry, notes: readonly ReadText[]): OpenForm {
	const like = notes.map(({ text, entries }) => entries.filter((other) => other !== entry && isLike(entry, other)).map((other) => ({ other, form: formOf(text, other) })));
	const samples = firstFilled(like);
	const kin = samples.filter(({ other }) => placeIn(ownLinks(other)[0]) === placeIn(ownLinks(entry)[0]));
	const near = kin.filter(({ other }) => other.section === entry.section);
	const [common] = mostAlike(firstFilled([near, kin, samples]), ({ form }) => `${form.place}\n${form.marker}`);
	return common?.form ?? { place: 'item', marker: entry.box ? '' : ' (TODO)' };
}

/** The character that closes this author's check boxes; `boxes` says what characters mean. */
export function closedBoxOf(notes: readonly ReadText[]): string {
	const written = notes.map(({ entries }) => entries.flatMap(({ box, state }) => (box && state === 'closed' ? [box.character] : [])));
	return mostAlike(firstFilled(written))[0] ?? 'x';
}

/** All markers of one sense in an entry: its own, and those of its links. */
export function markersOf({ marker, links }: Entry, sense: Marker['sense']): readonly Marker[] {
	const all = new Set([marker, ...links.map((link) => link.marker)]);
	return [...all].flatMap((one) => (one?.sense === sense ? one : []));
}

/** Where a marker of an entry's link would stand: in its text, or in its name where it has no text apart from that; without a link behind the item. */
export function placeIn(link: Link | undefined): MarkerPlace {
	if (!link) return 'item';
	return link.targetSpan?.from === link.textSpan.from ? 'name' : 'text';
}

function isLike(entry: Entry, other: Entry): boolean {
	return other.state === 'open' && (entry.box === null) === (other.box === null) && (other.box !== null || markersOf(other, 'open').length > 0);
}

function formOf(text: string, entry: Entry): OpenForm {
	const [marker] = markersOf(entry, 'open');
	const link = marker && entry.links.find((one) => one.marker === marker);
	return { place: placeIn(link), marker: marker ? text.slice(gapFrom(text, marker.from), marker.to) : '' };
}

/** Offset where the white space in front of a marker begins. */
export function gapFrom(text: string, from: number): number {
	let at = from;
	while (at > 0 && ' \t'.includes(text.charAt(at - 1))) at--;
	return at;
}
