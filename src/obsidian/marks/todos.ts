import type { Entry } from '../../core/model/entry';
import type { Link } from '../../core/model/link';
import { ownLinks } from '../../core/model/origin';
import { cut } from '../../core/model/span';
import { readNote } from '../../core/reading/read-note';
import { placeOf } from '../../core/writing/entries/find-todo';
import { linkToFill } from '../../core/writing/stubs/plan-stub';
import type { PluginParts } from '../plugin-parts';
import type { TodoPlace } from '../repay/doable';

/** An open entry for which a note can be made. */
export interface Todo extends TodoPlace {
	readonly found: Entry;
	/** The link that would lead to the note; null where the entry's text would become one. */
	readonly link: Link | null;
	/** The text that stands for it in the note: the link's, or the entry's own. */
	readonly written: string;
}

/** The TODOs of a retrospective's text: open entries with a link that leads nowhere yet, or with none. Other notes have none. */
export function todosOf({ catalog, settings }: PluginParts, path: string, text: string): Todo[] {
	if (!catalog.has(path)) return [];
	return readNote(text, settings()).body.entries.flatMap((found, entry) => {
		if (found.state !== 'open') return [];
		const link = linkToFill(found, path, catalog.factsOf);
		if (!link && ownLinks(found).length > 0) return [];
		const written = cut(text, link ? link.textSpan : found);
		return [{ path, ...placeOf(found, entry), found, link, written }];
	});
}

/** Offset behind a TODO, where its button goes. */
export function buttonOffset({ link, found }: Todo): number {
	return link ? Math.max(link.to, found.marker?.to ?? 0) : found.to;
}
