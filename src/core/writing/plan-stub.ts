import type { CivilDate } from '../model/civil-date';
import type { Entry } from '../model/entry';
import type { Link } from '../model/link';
import type { ExistingPath, LinkFactsOf, ResolveLink } from '../model/ports';
import type { Retrospective } from '../model/retrospective';
import type { WritingSettings } from '../model/settings';
import type { TextEdit } from '../model/text-edit';
import { foldPath, noteName } from '../model/vault-path';
import { entryTitle } from './entry-text';
import { cleanName } from './file-name';
import { isWritable, linkForms, type LinkForms } from './link-form';
import { nameBy, PLAIN_NAMES, type NamePattern } from './name-pattern';
import { namedPath } from './named-path';
import { neighboursOf, type Neighbour } from './neighbour';
import { stubContent } from './stub-content';
import { fillLink, linkEntry, type LinkingNote } from './stub-edit';
import { stubPlace } from './stub-place';

/** All that plans of stubs for one retrospective depend on. The same input gives the same bytes, on every device. */
export interface StubSource {
	readonly retrospective: Retrospective;
	/** The retrospective's text, of which its spans were read. */
	readonly text: string;
	/** The retrospectives of its series: their links show where notes lie and how they are named. */
	readonly series: readonly Retrospective[];
	readonly today: CivilDate;
	readonly settings: WritingSettings;
	/** The text of the author's own template; null for the built-in one. */
	readonly template: string | null;
	readonly factsOf: LinkFactsOf;
	readonly resolve: ResolveLink;
	readonly exists: ExistingPath;
}

export interface StubInput extends StubSource {
	/** The TODO. */
	readonly entry: Entry;
	/** That of its links which is to lead to the stub; null where it has none. See {@link linkToFill}. */
	readonly link: Link | null;
}

export interface PlannedStub {
	readonly planned: true;
	/** Where the note is to be, with its extension; that of `existing` where there is one. */
	readonly path: string;
	readonly title: string;
	readonly content: string;
	/** What makes the TODO lead to it; null where it does so already. */
	readonly edit: TextEdit | null;
	/** A note that is there already: to be linked and opened, never written to. */
	readonly existing: string | null;
}

export type StubPlan = PlannedStub | { readonly planned: false; readonly reason: StubRefusal };

/** The target lies outside the vault, or names no note, or the entry has links that all lead somewhere already. */
export type StubRefusal = 'outside-vault' | 'not-a-note' | 'linked';

const SLUG: NamePattern = { ...PLAIN_NAMES, words: 'a-' };
/** The patterns that the rule in settings names; none where names follow those of the neighbours. */
const NAME_RULES: Readonly<Partial<Record<WritingSettings['stubName'], NamePattern>>> = {
	title: PLAIN_NAMES,
	slug: SLUG,
	'date-slug': { ...SLUG, date: 'YYYY-MM-DD-' },
};

/** What is decided of a stub before its text is written. `isLinked` says that the link leads to the path as it stands. */
type Destination = { readonly path: string; readonly isLinked: boolean } | { readonly reason: StubRefusal };

/** That link of a TODO which "create note" is about: the first that leads nowhere yet, those with a marker first; null for none. */
export function linkToFill({ links }: Entry, sourcePath: string, factsOf: LinkFactsOf): Link | null {
	const open = links.filter((link) => isWritable(link.kind) && ['placeholder', 'missing'].includes(factsOf(link, sourcePath).leadsTo));
	return open.find(({ marker }) => marker !== null) ?? open[0] ?? null;
}

/** Plans the stub of a TODO: path, text, and the edit that joins it to the retrospective. Writes nothing. */
export function planStub(input: StubInput): StubPlan {
	const neighbours = neighboursOf(input.series, input.factsOf);
	return planAmong(input, neighbours, linkForms(neighbours, input.settings.stubLink));
}

/** The plans of several TODOs of one retrospective, as if each were planned knowing of those before it. */
export function planStubs(input: StubSource, entries: readonly Entry[]): readonly StubPlan[] {
	const neighbours = neighboursOf(input.series, input.factsOf);
	const forms = linkForms(neighbours, input.settings.stubLink);
	const names = new Map<string, string>();
	const spellings = new Map<string, string>();
	// A name alone would lead to the first of two new notes that share it.
	const resolve: ResolveLink = (target, sourcePath) => input.resolve(target, sourcePath) ?? names.get(foldPath(target.replace(/\.md$/i, ''))) ?? null;
	return entries.map((entry) => {
		const link = linkToFill(entry, input.retrospective.path, input.factsOf);
		const plan = planAmong({ ...input, resolve, entry, link }, neighbours, forms, (path) => spellings.get(foldPath(path)) ?? path);
		if (plan.planned && !plan.existing) {
			names.set(foldPath(noteName(plan.path)), plan.path);
			spellings.set(foldPath(plan.path), plan.path);
		}
		return plan;
	});
}

function planAmong(input: StubInput, neighbours: readonly Neighbour[], forms: LinkForms, spelt = (path: string) => path): StubPlan {
	const { retrospective, entry, link, exists } = input;
	const title = titleOf(entry, link);
	const destination = destinationOf(input, title, neighbours);
	if ('reason' in destination) return { planned: false, reason: destination.reason };
	const existing = exists(destination.path);
	const path = existing ?? spelt(destination.path);
	const note: LinkingNote = { path: retrospective.path, text: input.text, forms, resolve: input.resolve };
	const content = stubContent({ path, title, category: entry.category, today: input.today }, retrospective, note, input.template);
	return { planned: true, path, title, content, edit: destination.isLinked ? null : editOf(note, entry, link, path), existing };
}

function titleOf(entry: Entry, link: Link | null): string {
	const title = link?.text || entryTitle(entry);
	return title.replace(/\s+/g, ' ').trim() || cleanName('');
}

function editOf(note: LinkingNote, entry: Entry, link: Link | null, path: string): TextEdit {
	return link ? fillLink(note, link, path) : linkEntry(note, entry, path);
}

function destinationOf(input: StubInput, title: string, neighbours: readonly Neighbour[]): Destination {
	const { retrospective, entry, link, settings, today } = input;
	const place = stubPlace(retrospective, entry, neighbours, settings);
	const fresh = { path: `${place.folder}${nameBy(NAME_RULES[settings.stubName] ?? place.pattern, title, today)}.md`, isLinked: false };
	if (!link) return entry.links.length > 0 ? { reason: 'linked' } : fresh;
	if (!isWritable(link.kind)) return { reason: 'not-a-note' };
	const facts = input.factsOf(link, retrospective.path);
	if (facts.path !== null) return { path: facts.path, isLinked: true };
	if (facts.leadsTo === 'web') return { reason: 'linked' };
	return facts.leadsTo === 'missing' ? namedPath(link, retrospective.path, place.folder) : fresh;
}
