import type { Entry } from '../../model/entry';
import { ownLinks, withoutOrigin } from '../../model/origin';

/** Names an entry of a note by its place and its text when it was shown. */
export interface EntryPlace {
	/** Index into the note's entries. */
	readonly entry: number;
	/** Its text, without category, marker and the sign of its origin. */
	readonly text: string;
}

/**
 * Finds an entry again in the note as it stands now: at its place, or else the one entry of that text.
 * Null where it is gone, or where several could be meant.
 */
export function findEntry(entries: readonly Entry[], { entry: index, text }: EntryPlace): Entry | null {
	const inPlace = entries[index];
	if (inPlace && nameOf(inPlace) === text) return inPlace;
	return onlyOne(entries.filter((entry) => nameOf(entry) === text));
}

/** The index of the entry at an offset: that whose text covers it, or else the only one on its line (counted from 0); -1 for none. */
export function entryAt(entries: readonly Entry[], offset: number, line: number): number {
	const covering = entries.find(({ from, to }) => from <= offset && offset <= to);
	const entry = covering ?? onlyOne(entries.filter((one) => one.line === line));
	return entry ? entries.indexOf(entry) : -1;
}

/** What a list holds; null where that is nothing, or more than one. */
export function onlyOne<Item>(list: readonly Item[]): Item | null {
	return list.length === 1 ? (list[0] ?? null) : null;
}

/** The place of an entry by its index. */
export function placeOf(entry: Entry, index: number): EntryPlace {
	return { entry: index, text: nameOf(entry) };
}

/** An entry that is only an image or an empty name goes by its first link's. */
function nameOf(entry: Entry): string {
	return withoutOrigin(entry.text) || ownLinks(entry)[0]?.text || '';
}
