import type { Entry } from '../../model/entry';
import { grouped } from '../../model/grouped';
import type { Link } from '../../model/link';
import { ownLinks } from '../../model/origin';
import type { ExistingPath, LinkFactsOf, ResolveLink } from '../../model/ports';
import type { Retrospective } from '../../model/retrospective';
import type { WritingSettings } from '../../model/settings';
import type { TextEdit } from '../../model/text-edit';
import { foldPath, noteName, withoutExtension } from '../../model/vault-path';
import { entryTitle } from '../entries/entry-text';
import { cleanName } from '../names/file-name';
import { isWritable, linkForms } from '../links/link-form';
import { nameBy, PLAIN_NAMES, type NamePattern } from '../names/name-pattern';
import { namedPath } from '../names/named-path';
import { neighboursOf, type Neighbour } from '../links/neighbour';
import { stubContent, type StubOrigin } from './stub-content';
import { fillLink, linkEntry, type LinkingNote } from './stub-edit';
import { stubPlace } from './stub-place';

/** All that plans of stubs for one retrospective depend on. The same input gives the same bytes, on every device. */
export interface StubSource extends StubOrigin {
	/** The retrospective's text, of which its spans were read. */
	readonly text: string;
	/** The retrospectives of its series: their links show where notes lie and how they are named. */
	readonly series: readonly Retrospective[];
	readonly settings: WritingSettings;
	readonly factsOf: LinkFactsOf;
	readonly resolve: ResolveLink;
	readonly exists: ExistingPath;
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

/** Whether a link leads to nothing yet, or to a note that is not there. */
export function leadsNowhere(link: Link, sourcePath: string, factsOf: LinkFactsOf): boolean {
	return ['placeholder', 'missing'].includes(factsOf(link, sourcePath).leadsTo);
}

/** That link of a TODO which "create note" is about: the first that leads nowhere yet, those with a marker first; null for none. */
export function linkToFill(entry: Entry, sourcePath: string, factsOf: LinkFactsOf): Link | null {
	const open = ownLinks(entry).filter((link) => isWritable(link.kind) && leadsNowhere(link, sourcePath, factsOf));
	return open.find(({ marker }) => marker !== null) ?? open[0] ?? null;
}

/**
 * Plans the stubs of TODOs of one retrospective: path, text, and the edit that joins each to it; each as if it were
 * planned knowing of those before it. Writes nothing.
 */
export function planStubs(source: StubSource, entries: readonly Entry[]): readonly StubPlan[] {
	const neighbours = neighboursOf(source.series, source.factsOf);
	const forms = linkForms(neighbours, source.settings.stubLink);
	const spellings = new Map<string, string>();
	const plans = entries.map((entry) => {
		const link = linkToFill(entry, source.retrospective.path, source.factsOf);
		const title = titleOf(entry, link);
		const destination = destinationOf(source, entry, link, title, neighbours);
		if ('reason' in destination) return (): StubPlan => ({ planned: false, ...destination });
		const { path: wanted, isLinked } = destination;
		const existing = source.exists(wanted);
		const path = existing ?? spellings.get(foldPath(wanted)) ?? wanted;
		spellings.set(foldPath(path), path);
		return (note: LinkingNote): StubPlan => {
			const edit = isLinked ? null : link ? fillLink(note, link, path) : linkEntry(note, entry, path);
			return { planned: true, path, title, content: stubContent(path, title, entry.category, source, note), edit, existing };
		};
	});
	const names = new Map(grouped([...spellings.values()], (path) => foldPath(noteName(path))));
	// A name that several share leads to none of them for sure.
	const newNote = (name: string) => names.get(name)?.reduce(() => '');
	const resolve: ResolveLink = (target, from) => source.resolve(target, from) ?? newNote(foldPath(withoutExtension(target))) ?? null;
	return plans.map((plan) => plan({ path: source.retrospective.path, text: source.text, forms, resolve }));
}

function titleOf(entry: Entry, link: Link | null): string {
	const title = link?.text || entryTitle(entry);
	return title.replace(/\s+/g, ' ').trim() || cleanName('');
}

function destinationOf({ retrospective, settings, today, factsOf }: StubSource, entry: Entry, link: Link | null, title: string, neighbours: readonly Neighbour[]): Destination {
	if (!link && ownLinks(entry).length > 0) return { reason: 'linked' };
	const { folder, pattern } = stubPlace(retrospective, entry, neighbours, settings);
	if (link && factsOf(link, retrospective.path).leadsTo === 'missing') return namedPath(link, retrospective.path, folder);
	return { path: `${folder}${nameBy(NAME_RULES[settings.stubName] ?? pattern, title, today)}.md`, isLinked: false };
}
