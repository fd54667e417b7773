import { markerEnd } from '../../model/behind-marker';
import type { Entry } from '../../model/entry';
import type { Link } from '../../model/link';
import { ownLinks } from '../../model/origin';
import type { LinkFactsOf } from '../../model/ports';
import { withChanges, type Change } from '../../model/span';
import type { TextEdit } from '../../model/text-edit';
import { editBetween } from '../edits/edit-between';
import { closedBoxOf, gapFrom, markersOf, openFormOf, placeIn, type OpenForm, type ReadText } from './open-form';

/** What a TODO can be made. */
export type WantedState = 'open' | 'closed';

export interface StateInput {
	readonly path: string;
	/** The retrospective's text as it stands. */
	readonly text: string;
	/** Which of its entries. */
	readonly entry: number;
	/** The entries of a text. */
	readonly read: (text: string) => readonly Entry[];
	/** Other notes of the series, the nearest first: they show the author's form where this one does not. */
	readonly others: readonly ReadText[];
	readonly factsOf: LinkFactsOf;
}

/** A marker behind a marker is read once the last is gone; nobody writes more than these. */
const MOST_MARKERS = 8;

/**
 * The edit that closes or reopens an entry in its author's own form: its check box and its markers, and nothing else.
 * Null where it is so already, or where no such change would be read back as wanted with the rest as it was. Where
 * `text` is what another edit makes of the note, it makes both.
 */
export function planState(input: StateInput, wanted: WantedState, text = input.text): TextEdit | null {
	const { path, read, entry: index, others } = input;
	const entries = read(text);
	const entry = entries[index];
	const place = read(input.text)[index];
	if (!entry || !place || entry.state === wanted) return null;
	const notes = [{ text, entries }, ...others];
	const texts = wanted === 'closed' ? [closed(text, input, closedBoxOf(notes))] : reopened(text, input, entry, openFormOf(entry, notes));
	const changed = texts.find((one) => isAsWanted(entries, read(one), index, wanted));
	return changed === undefined ? null : editBetween(path, input.text, changed, place);
}

function isAsWanted(before: readonly Entry[], after: readonly Entry[], index: number, wanted: WantedState): boolean {
	return before.length === after.length && before.every((entry, at) => {
		const now = after[at];
		if (at === index) return now?.state === wanted && now.category === entry.category && entry.text.startsWith(now.text);
		return now?.state === entry.state && now.text === entry.text;
	});
}

function closed(before: string, { entry: index, read, factsOf, path }: StateInput, character: string): string {
	const leadsToNote = (link: Link) => factsOf(link, path).path !== null;
	let text = before;
	for (let round = 0; round < MOST_MARKERS; round++) {
		const entry = read(text)[index];
		const next = entry ? withChanges(text, withoutMarkers(text, entry, 'open', character, leadsToNote)) : text;
		if (next === text) break;
		text = next;
	}
	return text;
}

function reopened(text: string, { factsOf, path }: StateInput, entry: Entry, { place, marker }: OpenForm): readonly string[] {
	const rest = withoutMarkers(text, entry, 'closed', ' ', () => false);
	const link = ownLinks(entry).find((one) => placeIn(one) === place && one.kind !== 'url' && (place === 'text' || factsOf(one, path).path === null));
	const places = [...(link ? [Math.max(link.textSpan.from, gapFrom(text, link.textSpan.to))] : []), markerEnd(text, entry.from, entry.to), entry.to];
	return places.map((at) => withChanges(text, [...rest, { from: at, to: at, text: marker }]));
}

/** Writes a character into the check box and takes the markers away. A wiki link that leads to a note by a name with the marker in it keeps that name, and is shown without the marker. */
function withoutMarkers(text: string, entry: Entry, sense: 'open' | 'closed', character: string, leadsToNote: (link: Link) => boolean): readonly Change[] {
	const changes = markersOf(entry, sense).map((marker) => {
		const from = gapFrom(text, marker.from);
		const link = entry.links.find((one) => one.marker === marker);
		if (!link || placeIn(link) === 'text' || !leadsToNote(link)) return { from, to: marker.to, text: '' };
		const { textSpan } = link;
		return { from: textSpan.to, to: textSpan.to, text: `|${text.slice(textSpan.from, from)}` };
	});
	return entry.box ? [...changes, { ...entry.box, text: character }] : changes;
}
