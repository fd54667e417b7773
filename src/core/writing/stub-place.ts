import type { Entry } from '../model/entry';
import { fold } from '../model/fold';
import type { Retrospective } from '../model/retrospective';
import type { WritingSettings } from '../model/settings';
import { folderOf, noteName } from '../model/vault-path';
import { cleanFolder } from './file-name';
import { firstOfEach } from './first-of-each';
import { firstFilled, mostAlike } from './most-alike';
import { namePattern, PLAIN_NAMES, type NamedNote, type NamePattern } from './name-pattern';
import { namedPath } from './named-path';
import type { Neighbour } from './neighbour';

/** Where stubs go: the folder with its closing slash, empty for the top of the vault, and how notes there are named. */
export interface StubPlace {
	readonly folder: string;
	readonly pattern: NamePattern;
}

interface Note extends NamedNote {
	readonly path: string;
}

/** The place of a new stub for an entry, by the rule in settings. */
export function stubPlace(retrospective: Retrospective, entry: Entry, neighbours: readonly Neighbour[], settings: WritingSettings): StubPlace {
	if (settings.stubPlace === 'folder') {
		const folder = cleanFolder(settings.stubFolder);
		return { folder, pattern: namePattern(notesIn(folder, neighbours)) };
	}
	return (settings.stubPlace === 'category' ? byCategory(retrospective, entry, neighbours) : null) ?? beside(retrospective, neighbours);
}

function byCategory({ sections }: Retrospective, entry: Entry, neighbours: readonly Neighbour[]): StubPlace | null {
	const role = sections[entry.section]?.role ?? 'other';
	const category = fold(entry.category ?? '');
	const kin = neighbours.filter((one) => fold(one.category ?? '') === category && (category !== '' || one.role === role));
	const notes = best(kin);
	const together = mostAlike(notes, ({ path }) => folderOf(path));
	// Without a category the kinship is loose: one note alone says nothing about the next.
	if (!together[0] || (category === '' && (together.length < 2 || together.length * 2 <= notes.length))) return null;
	return { folder: folderOf(together[0].path), pattern: namePattern(together) };
}

/** The written notes if there are any, else the stubs, else those that are only named. */
function best(kin: readonly Neighbour[]): readonly Note[] {
	return firstFilled(['written', 'stub', 'missing'].map((tier) => notesOf(kin.filter(({ facts }) => (facts.noteState ?? facts.leadsTo) === tier))));
}

function notesOf(neighbours: readonly Neighbour[]): readonly Note[] {
	return firstOfEach(neighbours.flatMap(({ link, sourcePath, facts }) => {
		const named = facts.leadsTo === 'missing' ? namedPath(link, sourcePath, null) : facts;
		const path = 'path' in named ? named.path : null;
		return path?.endsWith('.md') ? { path, name: noteName(path), title: link.text } : [];
	}));
}

function notesIn(folder: string, neighbours: readonly Neighbour[]): readonly Note[] {
	return notesOf(neighbours.filter(({ facts }) => facts.leadsTo === 'note')).filter(({ path }) => folderOf(path) === folder);
}

/** A retrospective's own name says how posts are named where it begins with a date and hyphens follow, as blogs want it. */
function beside({ path, title }: Retrospective, neighbours: readonly Neighbour[]): StubPlace {
	const folder = folderOf(path);
	const notes = notesIn(folder, neighbours);
	if (notes.length > 0) return { folder, pattern: namePattern(notes) };
	const own = namePattern([{ name: noteName(path), title }]);
	return { folder, pattern: own.date.endsWith('D-') ? { ...own, prefix: '' } : PLAIN_NAMES };
}
