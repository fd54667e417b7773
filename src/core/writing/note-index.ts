import type { FrontMatter } from '../model/front-matter';
import { grouped } from '../model/grouped';
import type { MatchReason, NamedBy } from '../model/match-reason';
import { noteName } from '../model/vault-path';
import { firstOfEach } from './first-of-each';
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
	/** Paths of the notes whose file names, without their dates, have a key that `isNear` takes. */
	readonly files: (isNear: (key: string) => boolean) => readonly string[];
}

/** What the index is made of. */
export interface IndexedNote {
	readonly path: string;
	/** Null for a note without. */
	readonly frontMatter: FrontMatter | null;
}

const BY_PROPERTY: Readonly<Record<string, NamedBy>> = { title: 'title', alias: 'alias', aliases: 'alias', slug: 'slug' };

/** Makes the index, in some microseconds a note. `markers` are the words of markers, in lower case. */
export function createNoteIndex(notes: readonly IndexedNote[], markers: readonly string[]): NoteIndex {
	const names = notes.flatMap((note) => namesOf(note).map(([by, name]) => ({ path: note.path, by, ...keysOf(name, markers) })));
	const wholes = new Map(grouped(names, ({ whole }) => whole));
	const translations = new Map(grouped(names.flatMap((name) => name.parts.map((part) => ({ ...name, part }))), ({ part }) => part));
	let byFile: ReturnType<typeof filesOf> | null = null;
	return {
		named: ({ whole, parts }) => {
			const found = whole === '' ? [] : (wholes.get(whole) ?? []);
			const translated = [...(translations.get(whole) ?? []), ...parts.flatMap((part) => wholes.get(part) ?? [])];
			return firstOfEach([...found, ...translated.map(({ path }) => ({ path, by: 'translation' as const }))]).map(({ path, by }) => ({ path, reasons: [{ code: by }] }));
		},
		files: (isNear) => (byFile ??= filesOf(notes)).flatMap(([key, paths]) => (isNear(key) ? paths : [])),
	};
}

function filesOf(notes: readonly IndexedNote[]): readonly (readonly [string, readonly string[]])[] {
	return grouped(notes.map(({ path }) => path), (path) => nameKey(datedName(noteName(path)).rest));
}

function namesOf({ path, frontMatter }: IndexedNote): readonly (readonly [NamedBy, string])[] {
	const names: [NamedBy, string][] = [];
	for (const key in frontMatter) {
		const by = BY_PROPERTY[key.toLowerCase()];
		if (by) for (const name of [frontMatter[key]].flat()) if (typeof name === 'string') names.push([by, name]);
	}
	names.push(['file-name', noteName(path)]);
	return names;
}
