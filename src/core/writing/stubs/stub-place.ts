import type { Entry } from '../../model/entry';
import { fold } from '../../model/fold';
import type { Retrospective } from '../../model/retrospective';
import type { Role } from '../../model/section';
import type { WritingSettings } from '../../model/settings';
import { folderOf, noteName } from '../../model/vault-path';
import { cleanFolder } from '../names/file-name';
import { firstOfEach } from '../../model/first-of-each';
import { firstFilled, mostAlike } from '../../model/most-alike';
import { namePattern, type NamedNote, type NamePattern } from '../names/name-pattern';
import { namedPath } from '../names/named-path';
import type { Neighbour } from '../links/neighbour';

/** Where stubs go: the folder with its closing slash, empty for the top of the vault, and how notes there are named. */
export interface StubPlace {
	readonly folder: string;
	readonly pattern: NamePattern;
}

interface Note extends NamedNote {
	readonly path: string;
}

/** The place of a new stub for an entry, by the rule in settings. */
export function stubPlace({ path, title, sections }: Retrospective, entry: Entry, neighbours: readonly Neighbour[], { stubPlace: rule, stubFolder }: WritingSettings): StubPlace {
	const kin = rule === 'category' ? kinOf(entry, sections[entry.section]?.role ?? 'other', neighbours) : [];
	const folder = rule === 'folder' ? cleanFolder(stubFolder) : folderOf(kin[0]?.path ?? path);
	const notes = kin.length > 0 ? kin : notesOf(neighbours.filter(({ facts }) => facts.leadsTo === 'note')).filter((note) => folderOf(note.path) === folder);
	// A retrospective's own name says how posts are named where it begins with a date and hyphens follow, as blogs want it.
	const own = namePattern([{ name: noteName(path), title }]);
	const isPost = notes.length === 0 && rule !== 'folder' && own.date.endsWith('D-');
	return { folder, pattern: isPost ? { ...own, prefix: '' } : namePattern(notes) };
}

/** The notes of an entry's category, or of its role where it has none, that lie in one folder. */
function kinOf(entry: Entry, role: Role, neighbours: readonly Neighbour[]): readonly Note[] {
	const category = fold(entry.category ?? '');
	const kin = neighbours.filter((one) => fold(one.category ?? '') === category && (category !== '' || one.role === role));
	const notes = best(kin);
	const together = mostAlike(notes, ({ path }) => folderOf(path));
	// Without a category the kinship is loose: one note alone says nothing about the next.
	return category === '' && (together.length < 2 || together.length * 2 <= notes.length) ? [] : together;
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
