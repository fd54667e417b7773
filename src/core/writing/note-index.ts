import type { FrontMatter } from '../model/front-matter';
import type { NamedBy } from '../model/match-reason';
import { noteName } from '../model/vault-path';
import { datedName, keysOf, nameKey, type NameKeys } from './name-key';

export interface FoundNote {
	readonly path: string;
	readonly by: NamedBy;
}

/** The notes of a vault by their names. */
export interface NoteIndex {
	/** The notes that a name stands for, each once; a whole name before a translation. */
	readonly named: (keys: NameKeys) => readonly FoundNote[];
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
export function createNoteIndex(notes: Iterable<IndexedNote>, markers: readonly string[]): NoteIndex {
	const wholes = new Map<string, FoundNote[]>();
	const parts = new Map<string, FoundNote[]>();
	const paths: string[] = [];
	let byFile: ReadonlyMap<string, readonly string[]> | null = null;
	for (const note of notes) {
		const { path } = note;
		paths.push(path);
		for (const [by, name] of namesOf(note)) {
			const keys = keysOf(name, markers);
			add(wholes, keys.whole, { path, by });
			for (const part of keys.parts) add(parts, part, { path, by: 'translation' });
		}
	}
	return {
		named: ({ whole, parts: asked }) => {
			const byPart = asked.flatMap((part) => wholes.get(part) ?? []).map(({ path }): FoundNote => ({ path, by: 'translation' }));
			return firstOfEach([...(wholes.get(whole) ?? []), ...(parts.get(whole) ?? []), ...byPart]);
		},
		files: (isNear) => {
			byFile ??= filesOf(paths);
			const found: string[] = [];
			for (const [key, files] of byFile) if (isNear(key)) found.push(...files);
			return found;
		},
	};
}

function filesOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const byFile = new Map<string, string[]>();
	for (const path of paths) add(byFile, nameKey(datedName(noteName(path)).rest), path);
	return byFile;
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

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	if (key === '') return;
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

function firstOfEach(found: readonly FoundNote[]): readonly FoundNote[] {
	const byPath = new Map<string, FoundNote>();
	for (const one of found) if (!byPath.has(one.path)) byPath.set(one.path, one);
	return [...byPath.values()];
}
