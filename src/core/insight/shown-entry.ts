import type { Entry, EntryState } from '../model/entry';
import type { Link } from '../model/link';
import { isOrigin, ownLinks, thingOf, withoutOrigin } from '../model/origin';
import { furthest, type ShownLink, type Standing } from './shown-link';

/** Names one entry of one retrospective, for the action that is to write to it. */
export interface TodoRef {
	/** Path of the retrospective. */
	readonly path: string;
	/** Index into its entries. */
	readonly entry: number;
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
	/** Without that to its origin. */
	readonly links: readonly ShownLink[];
	/** The link to the week that it was carried from; null where it was not. */
	readonly origin: ShownLink | null;
	/** Where a note can be written for it. */
	readonly todo: TodoRef;
}

/** The entry at an index of the retrospective at a path; `show` joins a link with what the vault makes of it. */
export function shownEntry(path: string, index: number, entry: Entry, show: (link: Link) => ShownLink): ShownEntry {
	const { category, state } = entry;
	const links = ownLinks(entry).map(show);
	const text = withoutOrigin(entry.text) || (links[0]?.text ?? '');
	const origin = entry.links.find(isOrigin);
	return {
		key: thingOf({ category, text }),
		text,
		category,
		state,
		standing: furthest(links.map((link) => link.standing)),
		links,
		origin: origin ? show(origin) : null,
		todo: { path, entry: index, text },
	};
}
