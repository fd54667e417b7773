import type { Link } from '../../model/link';
import { ownLinks } from '../../model/origin';
import type { LinkFactsOf } from '../../model/ports';
import type { NoteBody } from '../../model/retrospective';
import { withChanges } from '../../model/span';
import type { TextEdit } from '../../model/text-edit';
import { findEntry, onlyOne } from '../entries/find-todo';
import { planState } from '../entries/plan-state';
import { leadsNowhere } from '../stubs/plan-stub';
import type { Proposal, SearchedNote } from './proposals';
import { retarget } from './retarget';
import { fillLink, linkEntry, type LinkingNote } from '../stubs/stub-edit';

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
 * The edits that chosen proposals for one retrospective ask for, each with the closing of its TODO where that is wanted,
 * and all of them for the text as it stands now. Those whose places have changed meanwhile are left out.
 */
export function planChoice(chosen: readonly Proposal[], input: ChoiceInput): readonly TextEdit[] {
	const { note, read, factsOf } = input;
	const source = { path: note.path, ...read(note.text) };
	return chosen.flatMap((proposal) => {
		const edit = planProposal(proposal, note, source, factsOf);
		return (edit && input.closes(proposal) ? withClosing(proposal, edit, source, input) : edit) ?? [];
	});
}

/** An edit that also closes the TODO; the edit itself where that cannot be. */
function withClosing({ entry: place }: Proposal, edit: TextEdit, { entries }: SearchedNote, { note: { path, text }, read, factsOf }: ChoiceInput): TextEdit {
	const entry = place && findEntry(entries, place);
	if (!entry) return edit;
	const filled = withChanges(text, [{ ...edit, text: edit.replacement }]);
	return planState({ path, text, entry: entries.indexOf(entry), read: (other) => read(other).entries, others: [], factsOf }, 'closed', filled) ?? edit;
}

/**
 * The edit that a proposal asks for, in its retrospective as it stands now: `note` is its text, `read` what was
 * read from that. Null where its place has changed, or leads somewhere by now.
 */
export function planProposal({ task, entry: place, link: written, path }: Proposal, note: LinkingNote, read: SearchedNote, factsOf: LinkFactsOf): TextEdit | null {
	const entry = place && findEntry(read.entries, place);
	if (place && !entry) return null;
	if (!written) return entry && ownLinks(entry).length === 0 ? linkEntry(note, entry, path) : null;
	const link = findLink(entry ? entry.links : read.looseLinks, written);
	if (!link || !leadsNowhere(link, note.path, factsOf)) return null;
	return task === 'fill' ? fillLink(note, link, path) : retarget(note, factsOf, link, path);
}

function findLink(links: readonly Link[], { text, target, from }: NonNullable<Proposal['link']>): Link | null {
	const alike = links.filter((link) => link.text === text && link.target === target);
	return alike.find((link) => link.from === from) ?? onlyOne(alike);
}
