import type { Entry } from '../model/entry';
import { fold } from '../model/fold';
import type { Retrospective } from '../model/retrospective';
import type { WritingSettings } from '../model/settings';
import { folderOf, noteName } from '../model/vault-path';
import { cleanFolder } from './file-name';
import { mostFrequent } from './most-frequent';
import { namePattern, PLAIN_NAMES, type NamePattern } from './name-pattern';
import { namedPath } from './named-path';
import type { Neighbour } from './neighbour';

/** Where stubs go: the folder with its closing slash, empty for the top of the vault, and how notes there are named. */
export interface StubPlace {
	readonly folder: string;
	readonly pattern: NamePattern;
}

interface Note {
	readonly path: string;
	readonly title: string;
}

/** The place of a new stub for an entry, by the rule in settings. */
export function stubPlace(retrospective: Retrospective, entry: Entry, neighbours: readonly Neighbour[], settings: WritingSettings): StubPlace {
	const besides = folderOf(retrospective.path);
	if (settings.stubPlace === 'category') {
		return byCategory(retrospective, entry, neighbours) ?? { folder: besides, pattern: patternBeside(retrospective, neighbours) };
	}
	if (settings.stubPlace === 'beside') return { folder: besides, pattern: patternBeside(retrospective, neighbours) };
	const folder = cleanFolder(settings.stubFolder.replaceAll('\\', '/'));
	return { folder, pattern: patternIn(folder, thereAlready(neighbours)) ?? PLAIN_NAMES };
}

function byCategory({ sections }: Retrospective, entry: Entry, neighbours: readonly Neighbour[]): StubPlace | null {
	const role = sections[entry.section]?.role ?? 'other';
	const category = foldCategory(entry.category);
	const kin = neighbours.filter((one) => foldCategory(one.category) === category && (category !== '' || one.role === role));
	const notes = best(kin);
	const folder = mostFrequent(notes.map(({ path }) => folderOf(path)));
	// Without a category the kinship is loose: one note alone says nothing about the next.
	if (!folder || (category === '' && (folder.count < 2 || folder.count * 2 <= notes.length))) return null;
	return { folder: folder.value, pattern: patternIn(folder.value, notes) ?? PLAIN_NAMES };
}

/** The written notes if there are any, else the stubs, else those that are only named. */
function best(kin: readonly Neighbour[]): readonly Note[] {
	const tiers = [
		kin.filter(({ facts }) => facts.noteState === 'written'),
		kin.filter(({ facts }) => facts.noteState === 'stub'),
		kin.filter(({ facts }) => facts.leadsTo === 'missing'),
	];
	return tiers.map(notesOf).find((notes) => notes.length > 0) ?? [];
}

function notesOf(neighbours: readonly Neighbour[]): readonly Note[] {
	const byPath = new Map<string, Note>();
	for (const { link, sourcePath, facts } of neighbours) {
		const named = facts.leadsTo === 'missing' ? namedPath(link, sourcePath, null) : facts;
		const path = 'path' in named ? named.path : null;
		if (path?.endsWith('.md') && !byPath.has(path)) byPath.set(path, { path, title: link.text });
	}
	return [...byPath.values()];
}

function thereAlready(neighbours: readonly Neighbour[]): readonly Note[] {
	return notesOf(neighbours.filter(({ facts }) => facts.leadsTo === 'note'));
}

function patternIn(folder: string, notes: readonly Note[]): NamePattern | null {
	const here = notes.filter(({ path }) => folderOf(path) === folder);
	return here.length > 0 ? namePattern(here.map(({ path, title }) => ({ name: noteName(path), title }))) : null;
}

/** A retrospective's own name says how posts are named where it begins with a date and hyphens follow, as blogs want it. */
function patternBeside({ path, title }: Retrospective, neighbours: readonly Neighbour[]): NamePattern {
	const inFolder = patternIn(folderOf(path), thereAlready(neighbours));
	if (inFolder) return inFolder;
	const own = namePattern([{ name: noteName(path), title }]);
	return own.date.endsWith('D-') ? { ...own, prefix: '' } : PLAIN_NAMES;
}

function foldCategory(category: string | null): string {
	return fold(category ?? '');
}
