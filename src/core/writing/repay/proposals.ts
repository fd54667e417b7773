import type { Entry } from '../../model/entry';
import type { Link } from '../../model/link';
import { ownLinks } from '../../model/origin';
import type { LinkFactsOf } from '../../model/ports';
import type { NoteBody } from '../../model/retrospective';
import { folderOf, nameOf } from '../../model/vault-path';
import { entryTitle } from '../entries/entry-text';
import { firstOfEach } from '../../model/first-of-each';
import { placeOf, type EntryPlace } from '../entries/find-todo';
import { isWritable } from '../links/link-form';
import { categoryKeys, keysOf, nameKey } from './name-key';
import { nearMisses } from './near-miss';
import type { Match, NoteIndex } from './note-index';
import { linkToFill } from '../stubs/plan-stub';

/** A place of a retrospective that leads nowhere, and a note that may be meant. A plain value: it is planned when it is chosen. */
export interface Proposal extends Match {
	/** `fill` writes the first target of a TODO, `repair` changes that of a link whose note is missing. */
	readonly task: 'fill' | 'repair';
	/** Path of the retrospective. */
	readonly source: string;
	/** The entry; null for a link that stands in none. */
	readonly entry: EntryPlace | null;
	/** The link as it is written; null where the entry's text is to become one. */
	readonly link: Pick<Link, 'text' | 'target' | 'from'> | null;
	/** Whether it is the only one for its place, and no mere guess. */
	readonly isSure: boolean;
}

/** A retrospective whose links are looked through. */
export type SearchedNote = { readonly path: string } & Pick<NoteBody, 'entries' | 'looseLinks'>;

/** For one place more notes than these are a list to read, not a choice. */
const MOST = 5;

/** The notes that may be those of a retrospective's open entries without one. `isNote` says which notes may be offered. */
export function writtenNotes(note: SearchedNote, index: NoteIndex, markers: readonly string[], factsOf: LinkFactsOf, isNote: (path: string) => boolean): readonly Proposal[] {
	return note.entries.flatMap((entry, at) => {
		const link = linkToFill(entry, note.path, factsOf);
		if (entry.state !== 'open' || (!link && ownLinks(entry).length > 0)) return [];
		const matches = matchesOf(entry, link, index, markers).filter(({ path }) => isNote(path));
		return proposalsFor({ task: 'fill', source: note.path, entry: placeOf(entry, at), link }, matches);
	});
}

/** The notes that a retrospective's missing links may have been meant to lead to. */
export function missedNotes(note: SearchedNote, index: NoteIndex, factsOf: LinkFactsOf): readonly Proposal[] {
	const places = [
		...note.entries.flatMap((entry, at) => entry.links.map((link) => ({ link, entry: placeOf(entry, at) }))),
		...note.looseLinks.map((link) => ({ link, entry: null })),
	];
	return places.flatMap(({ link, entry }) => {
		const canBeChanged = link.targetSpan !== null && (isWritable(link.kind) || link.kind === 'embed');
		if (!canBeChanged || factsOf(link, note.path).leadsTo !== 'missing') return [];
		return proposalsFor({ task: 'repair', source: note.path, entry, link }, nearMisses(link, note.path, index));
	});
}

function proposalsFor(place: Pick<Proposal, 'task' | 'source' | 'entry' | 'link'>, matches: readonly Match[]): readonly Proposal[] {
	const isGuess = ({ reasons }: Match) => reasons.some(({ code }) => code === 'letter' || code === 'translation');
	const isSure = matches.length === 1 && !matches.some(isGuess);
	return matches.slice(0, MOST).map((match) => ({ ...place, ...match, isSure }));
}

/** Where a category is named, what is named or lies by it comes first: each subject has its `intro`. */
function matchesOf(entry: Entry, link: Link | null, index: NoteIndex, markers: readonly string[]): readonly Match[] {
	const keys = keysOf(link?.text || entryTitle(entry), markers);
	const inFront = categoryKeys(entry.category);
	const prefixed = inFront.flatMap((front) => index.named({ whole: front + keys.whole, parts: [] }));
	const named = index.named(keys);
	return firstOfEach([...prefixed, ...named.filter(({ path }) => inFront.includes(nameKey(nameOf(folderOf(path).slice(0, -1))))), ...named]);
}
