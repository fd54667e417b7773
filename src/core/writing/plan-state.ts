import type { Entry } from '../model/entry';
import type { Link } from '../model/link';
import type { LinkFactsOf } from '../model/ports';
import { withChanges, type Change, type Span } from '../model/span';
import type { TextEdit } from '../model/text-edit';
import { editBetween } from './edit-between';
import { closedBoxOf, gapFrom, markersOf, openFormOf, placeIn, type ReadText } from './open-form';

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
/** What may stand behind a marker at an item's end: an attribute list, a block id. */
const BEHIND_MARKER = /(?:[ \t]*\{:[^{}\n]*\}|[ \t]\^[A-Za-z0-9-]+)$/;
const BEHIND_REACH = 200;

/**
 * The edit that closes or reopens an entry in its author's own form: its check box and its markers, and nothing else.
 * Null where it is so already, or where no such change would be read back as wanted with the rest as it was.
 */
export function planState(input: StateInput, wanted: WantedState): TextEdit | null {
	const before = { text: input.text, entries: input.read(input.text) };
	const entry = before.entries[input.entry];
	if (!entry || entry.state === wanted) return null;
	const texts = wanted === 'closed' ? closings(before, input) : reopenings(before, entry, input);
	for (const text of texts) if (isAsWanted(before.entries, input.read(text), input.entry, wanted)) return editBetween(input.path, input.text, text, { from: entry.box?.from ?? entry.from, to: entry.to });
	return null;
}

function isAsWanted(before: readonly Entry[], after: readonly Entry[], index: number, wanted: WantedState): boolean {
	return before.length === after.length && before.every((entry, at) => {
		const now = after[at];
		if (at === index) return now?.state === wanted && now.category === entry.category && entry.text.startsWith(now.text);
		return now?.state === entry.state && now.text === entry.text;
	});
}

function* closings(before: ReadText, { entry: index, read, others, factsOf, path }: StateInput): Generator<string> {
	const character = closedBoxOf([before, ...others]);
	let { text } = before;
	for (let round = 0; round < MOST_MARKERS; round++) {
		const entry = read(text)[index];
		const next = entry ? withChanges(text, [...boxAs(entry, character), ...withoutMarkers(text, entry, 'open', (link) => factsOf(link, path).path !== null)]) : text;
		if (next === text) break;
		text = next;
	}
	yield text;
}

function* reopenings(before: ReadText, entry: Entry, { others, factsOf, path }: StateInput): Generator<string> {
	const { text } = before;
	const { place, marker } = openFormOf(entry, [before, ...others]);
	const rest = [...boxAs(entry, ' '), ...withoutMarkers(text, entry, 'closed', () => false)];
	const link = entry.links.find((one) => placeIn(one) === place && one.kind !== 'url' && (place === 'text' || factsOf(one, path).path === null));
	const places = [...(link ? [withoutEndSpace(text, link.textSpan)] : []), itemEnd(text, entry), entry.to];
	for (const at of places) yield withChanges(text, [...rest, { from: at, to: at, text: marker }]);
}

function boxAs({ box }: Entry, character: string): readonly Change[] {
	return box ? [{ from: box.from, to: box.to, text: character }] : [];
}

/** A wiki link that leads to a note by a name with the marker in it keeps that name, and is shown without the marker. */
function withoutMarkers(text: string, entry: Entry, sense: 'open' | 'closed', leadsToNote: (link: Link) => boolean): readonly Change[] {
	return markersOf(entry, sense).map((marker) => {
		const from = gapFrom(text, marker.from);
		const link = entry.links.find((one) => one.marker?.from === marker.from);
		if (!link || placeIn(link) === 'text' || !leadsToNote(link)) return { from, to: marker.to, text: '' };
		const { textSpan } = link;
		return { from: textSpan.to, to: textSpan.to, text: `|${text.slice(textSpan.from, from)}` };
	});
}

/** Where a marker at the end of an item goes: in front of what may stand behind it. */
function itemEnd(text: string, { from, to }: Entry): number {
	const start = Math.max(from, to - BEHIND_REACH);
	const behind = BEHIND_MARKER.exec(text.slice(start, to));
	return behind ? start + behind.index : to;
}

function withoutEndSpace(text: string, { from, to }: Span): number {
	return Math.max(from, gapFrom(text, to));
}
