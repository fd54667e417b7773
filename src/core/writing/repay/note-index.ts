import type { FrontMatter } from '../../model/front-matter';
import { addTo, grouped } from '../../model/grouped';
import type { MatchReason, NamedBy } from '../../model/match-reason';
import { noteName } from '../../model/vault-path';
import { firstOfEach } from '../../model/first-of-each';
import { datedName, keysOf, nameKey, type NameKeys } from './name-key';

/** A note that may be meant, and why. */
export interface Match {
	readonly path: string;
	readonly reasons: readonly MatchReason[];
}

/** The notes of a vault by their names. */
export interface NoteIndex {
	/** The notes that a name stands for, each once; a whole name before a translation. */
	readonly named: (keys: NameKeys) => readonly Match[];
	/**
	 * Paths of the notes whose file names, without their dates, have a key that begins or ends as this one and that `isNear` takes.
	 * A path may come twice.
	 */
	readonly files: (key: string, isNear: (other: string) => boolean) => readonly string[];
}

/** What the index is made of. */
export interface IndexedNote {
	readonly path: string;
	/** Null for a note without. */
	readonly frontMatter: FrontMatter | null;
}

interface Named {
	readonly path: string;
	readonly by: NamedBy;
}

const BY_PROPERTY: Readonly<Record<string, NamedBy>> = { title: 'title', alias: 'alias', aliases: 'alias', slug: 'slug' };

/** Makes the index, in some microseconds a note. `markers` are the words of markers, in lower case. */
export function createNoteIndex(notes: readonly IndexedNote[], markers: readonly string[]): NoteIndex {
	const wholes = new Map<string, Named[]>();
	const translations = new Map<string, Named[]>();
	let byFile: ReturnType<typeof filesOf> | null = null;
	const add = (path: string, by: NamedBy, name: unknown): void => {
		if (typeof name !== 'string') return;
		const { whole, parts } = keysOf(name, markers);
		if (whole !== '') addTo(wholes, whole, { path, by });
		for (const part of parts) addTo(translations, part, { path, by });
	};
	for (const { path, frontMatter } of notes) {
		for (const key in frontMatter) {
			const by = BY_PROPERTY[key.toLowerCase()];
			if (by) for (const name of [frontMatter[key]].flat()) add(path, by, name);
		}
		add(path, 'file-name', noteName(path));
	}
	const matches = (found: readonly Named[] = [], by?: NamedBy) => found.map((one) => ({ path: one.path, reasons: [{ code: by ?? one.by }] }));
	return {
		named: ({ whole, parts }) => firstOfEach([
			...matches(wholes.get(whole)),
			...[translations.get(whole), ...parts.map((part) => wholes.get(part))].flatMap((found) => matches(found, 'translation')),
		]),
		files: (key, isNear) => (byFile ??= filesOf(notes))(key).filter(([other]) => isNear(other)).flatMap(([, paths]) => paths),
	};
}

/** The keys of files with their paths, to be looked up by the first and the last letter of a key: to ask 20,000 for each link takes a second. */
function filesOf(notes: readonly IndexedNote[]) {
	const keys = grouped(notes.map(({ path }) => path), (path) => nameKey(datedName(noteName(path)).rest));
	const [byFirst, byLast] = [0, -1].map((place) => new Map(grouped(keys, ([key]) => key.at(place))));
	return (key: string) => [...(byFirst?.get(key[0]) ?? []), ...(byLast?.get(key.at(-1)) ?? [])];
}
