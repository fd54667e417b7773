import type { Entry, EntryState } from '../model/entry';
import type { Link } from '../model/link';
import { isOrigin, thingOf, withoutOrigin } from '../model/origin';
import { furthest, type ShownLink, type Standing } from './shown-link';

/** Names one entry of one retrospective, for the action that is to write to it. */
export interface TodoRef {
	/** Path of the retrospective. */
	readonly path: string;
	/** Index into its entries. */
	readonly entry: number;
	/** Index into the entry's links, or -1 where the entry's text is to become a link. */
	readonly link: number;
	/** The entry's text as it was shown, so that an action can tell that the note has moved on. */
	readonly text: string;
}

/** An entry as a view shows it. */
export interface ShownEntry {
	/** What makes it the same thing as an entry of another week: folded category and text. */
	readonly key: string;
	readonly text: string;
	readonly category: string | null;
	readonly state: EntryState;
	/** What its links come to together. */
	readonly standing: Standing;
	readonly links: readonly ShownLink[];
	/** Where a note can be written for it: the first link that leads nowhere yet, else its text. */
	readonly todo: TodoRef;
}

/** The entry at an index of the retrospective at a path; `show` joins a link with what the vault makes of it. */
export function shownEntry(path: string, index: number, entry: Entry, show: (link: Link) => ShownLink): ShownEntry {
	const { category, state } = entry;
	const links = entry.links.map(show);
	const written = entry.text || links[0]?.text || '';
	const own = links.filter((link) => !isOrigin(link));
	return {
		key: thingOf({ category, text: written }),
		text: withoutOrigin(written),
		category,
		state,
		standing: furthest(own.map((link) => link.standing)),
		links,
		todo: { path, entry: index, link: linkToFill(own), text: written },
	};
}

function linkToFill(links: readonly ShownLink[]): number {
	const empty = links.findIndex(({ standing }) => standing === 'none' || standing === 'missing');
	return empty === -1 && links.length > 0 ? 0 : empty;
}
