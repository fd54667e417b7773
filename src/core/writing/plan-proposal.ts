import type { Link } from '../model/link';
import type { LinkFactsOf } from '../model/ports';
import type { NoteBody } from '../model/retrospective';
import type { TextEdit } from '../model/text-edit';
import { applyEdit } from './apply-edit';
import { findEntry } from './find-todo';
import { planState } from './plan-state';
import type { Proposal, SearchedNote } from './proposals';
import { retarget } from './retarget';
import { fillLink, linkEntry, type LinkingNote } from './stub-edit';

/** What the edits of chosen proposals depend on. */
export interface ChoiceInput {
	readonly note: LinkingNote;
	/** What a text says. */
	readonly read: (text: string) => Pick<NoteBody, 'entries' | 'looseLinks'>;
	readonly factsOf: LinkFactsOf;
	/** Whether the TODO is to be closed with it. */
	readonly closes: (proposal: Proposal) => boolean;
}

/**
 * The edits that chosen proposals for one retrospective ask for, each to be made on the text that the one before leaves.
 * Those whose places have changed meanwhile are left out.
 */
export function planChoice(chosen: readonly Proposal[], { note, read, factsOf, closes }: ChoiceInput): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	let { text } = note;
	const take = (edit: TextEdit | null): boolean => {
		const outcome = edit && applyEdit(text, edit);
		if (!edit || !outcome?.applied) return false;
		edits.push(edit);
		text = outcome.text;
		return true;
	};
	for (const proposal of chosen) {
		const isTaken = take(planProposal(proposal, { ...note, text }, { path: note.path, ...read(text) }, factsOf));
		const { entries } = read(text);
		const entry = proposal.entry && findEntry(entries, proposal.entry);
		if (!isTaken || !entry || !closes(proposal)) continue;
		take(planState({ path: note.path, text, entry: entries.indexOf(entry), read: (other) => read(other).entries, others: [], factsOf }, 'closed'));
	}
	return edits;
}

/**
 * The edit that a proposal asks for, in its retrospective as it stands now: `note` is its text, `read` what was
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
