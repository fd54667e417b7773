import type { Entry } from '../../core/model/entry';
import { ownLinks } from '../../core/model/origin';
import type { LinkFactsOf } from '../../core/model/ports';
import { findEntry, type EntryPlace } from '../../core/writing/entries/find-todo';
import { linkToFill } from '../../core/writing/stubs/plan-stub';
import type { PluginParts } from '../plugin-parts';

/** A TODO by the note it stands in and its place there. */
export interface TodoPlace extends EntryPlace {
	readonly path: string;
}

/** The same for the same TODO at the same place, and for no other. */
export function todoKey({ path, entry, text }: TodoPlace): string {
	return `${path}\n${entry}\n${text}`;
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
export function doableAt({ catalog }: PluginParts, todo: TodoPlace): Doable | null {
	const entry = findEntry(catalog.find(todo.path)?.entries ?? [], todo);
	return entry && doable(catalog.factsOf, entry, todo.path);
}

/** What can be done about an entry of the note at a path. */
export function doable(factsOf: LinkFactsOf, entry: Entry, path: string): Doable {
	const { state, links } = entry;
	const lacksNote = ownLinks(entry).length === 0 || linkToFill(entry, path, factsOf) !== null;
	return {
		close: state === 'open',
		reopen: state !== 'open',
		createNote: lacksNote,
		fill: lacksNote && state === 'open',
		repair: links.some((link) => factsOf(link, path).leadsTo === 'missing'),
	};
}
