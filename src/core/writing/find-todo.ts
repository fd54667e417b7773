import type { Entry } from '../model/entry';

/** Names an entry of a note by its place and its text when it was shown. */
export interface EntryPlace {
	/** Index into the note's entries. */
	readonly entry: number;
	/** Its text, without category and marker. */
	readonly text: string;
}

/**
 * Finds an entry again in the note as it stands now: at its place, or else the one entry of that text.
 * Null where it is gone, or where several could be meant.
 */
export function findEntry(entries: readonly Entry[], { entry: index, text }: EntryPlace): Entry | null {
	const inPlace = entries[index];
	if (inPlace && nameOf(inPlace) === text) return inPlace;
	const [found, another] = entries.filter((entry) => nameOf(entry) === text);
	return found && !another ? found : null;
}

/** An entry that is only an image or an empty name goes by its first link's. */
function nameOf({ text, links }: Entry): string {
	return text || links[0]?.text || '';
}
