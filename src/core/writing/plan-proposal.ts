import type { Link } from '../model/link';
import type { LinkFactsOf } from '../model/ports';
import type { TextEdit } from '../model/text-edit';
import { findEntry } from './find-todo';
import type { Proposal, SearchedNote } from './proposals';
import { retarget } from './retarget';
import { fillLink, linkEntry, type LinkingNote } from './stub-edit';

/**
 * The edit that a chosen proposal asks for, in its retrospective as it stands now: `note` is its text, `read` what was
 * read from that. Null where its place has changed, or leads somewhere by now.
 */
export function planProposal({ task, entry: place, link: written, path }: Proposal, note: LinkingNote, read: SearchedNote, factsOf: LinkFactsOf): TextEdit | null {
	const entry = place && findEntry(read.entries, place);
	if (place && !entry) return null;
	if (!written) return entry && entry.links.length === 0 ? linkEntry(note, entry, path) : null;
	const link = findLink(entry ? entry.links : read.looseLinks, written);
	if (!link || !['placeholder', 'missing'].includes(factsOf(link, note.path).leadsTo)) return null;
	return task === 'fill' ? fillLink(note, link, path) : retarget({ ...note, factsOf }, link, path);
}

function findLink(links: readonly Link[], { text, target, from }: NonNullable<Proposal['link']>): Link | null {
	const alike = links.filter((link) => link.text === text && link.target === target);
	return alike.find((link) => link.from === from) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}
