import type { App } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import type { NoteBody } from '../../core/model/retrospective';
import type { Settings } from '../../core/model/settings';
import { readNote } from '../../core/reading/read-note';
import { findEntry, type EntryPlace } from '../../core/writing/find-todo';
import { linkToFill } from '../../core/writing/plan-stub';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import type { NoteWriter } from '../writing/note-writer';

/** What it takes to close TODOs, to link what is written and to repair links. */
export interface RepayParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly writer: NoteWriter;
	readonly settings: () => Settings;
	readonly strings: Strings;
}

/** A TODO by the note it stands in and its place there. */
export interface TodoPlace extends EntryPlace {
	readonly path: string;
}

/** What can be done about an entry as it is. */
export interface Doable {
	readonly close: boolean;
	readonly reopen: boolean;
	readonly createNote: boolean;
	readonly fill: boolean;
	readonly repair: boolean;
}

/** What can be done about the entry at a place, by what the index knows; null where it knows no such entry. */
export function doableAt({ index: { catalog } }: RepayParts, todo: TodoPlace): Doable | null {
	const retrospective = catalog.retrospectives.find(({ path }) => path === todo.path);
	const entry = retrospective ? findEntry(retrospective.entries, todo) : null;
	return entry && doable(catalog.factsOf, entry, todo.path);
}

/** What can be done about an entry of the note at a path. */
export function doable(factsOf: VaultIndex['catalog']['factsOf'], entry: Entry, path: string): Doable {
	const { state, links } = entry;
	const lacksNote = links.length === 0 || linkToFill(entry, path, factsOf) !== null;
	return {
		close: state === 'open',
		reopen: state !== 'open',
		createNote: lacksNote,
		fill: lacksNote && state === 'open',
		repair: links.some((link) => factsOf(link, path).leadsTo === 'missing'),
	};
}

/** What the text of a note says, by the settings. */
export function bodyOf({ settings }: RepayParts, text: string): NoteBody {
	return readNote(text, settings()).body;
}

/** The text of the note at a path as its author sees it; empty where there is none. */
export async function textAt({ app, writer }: RepayParts, path: string): Promise<string> {
	const file = app.vault.getFileByPath(path);
	return file ? writer.text(file) : '';
}
