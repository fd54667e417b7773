import { createLinkFacts } from '../../../../src/core/catalog/link-facts';
import { createLinkLookup } from '../../../../src/core/catalog/link-lookup';
import type { CivilDate } from '../../../../src/core/model/civil-date';
import type { Entry } from '../../../../src/core/model/entry';
import type { NoteState } from '../../../../src/core/model/link';
import type { ExistingPath, LinkFactsOf, ResolveLink } from '../../../../src/core/model/ports';
import type { Retrospective } from '../../../../src/core/model/retrospective';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { foldPath } from '../../../../src/core/model/vault-path';
import { readNote } from '../../../../src/core/reading/read-note';
import type { ReadWeek } from '../../../../src/core/writing/week/forward';
import type { NextWeekInput } from '../../../../src/core/writing/week/plan-next-week';
import { planStubs, type StubPlan, type StubSource } from '../../../../src/core/writing/stubs/plan-stub';

export interface Vault {
	readonly resolve: ResolveLink;
	readonly factsOf: LinkFactsOf;
	readonly exists: ExistingPath;
}

/** A vault of these files; a value other than written is given behind the path. */
export function vaultOf(files: Readonly<Record<string, NoteState>>): Vault {
	const paths = Object.keys(files);
	const resolve = createLinkLookup(paths).find;
	return {
		resolve,
		factsOf: createLinkFacts(resolve, (path) => files[path] ?? null),
		exists: (path) => paths.find((candidate) => foldPath(candidate) === foldPath(path)) ?? null,
	};
}

export interface Identified {
	readonly title?: string;
	readonly courseWeek?: number | null;
	readonly date?: CivilDate | null;
}

/** A note read as a retrospective; who it is, is told by hand. */
export function retrospectiveOf(path: string, text: string, { title = 'Week 2', courseWeek = 2, date = '2024-03-08' }: Identified = {}): Retrospective {
	const { frontMatter, body } = readNote(text, DEFAULT_SETTINGS);
	return { ...body, path, frontMatter, title, courseWeek, date, problems: [], recognisedBy: 'test', series: { key: 's', name: 'S' } };
}

/** A series of one note, which the next one continues. */
export function seriesOf(note: ReadWeek): Pick<NextWeekInput, 'series' | 'form'> {
	return { series: [note], form: { last: note, note, seenIn: [note.path] } };
}

export function entryNamed(retrospective: Retrospective, text: string): Entry {
	const found = retrospective.entries.find((entry) => entry.text === text);
	if (!found) throw new Error(`No entry "${text}" among ${retrospective.entries.map((entry) => `"${entry.text}"`).join(', ')}`);
	return found;
}

export type Changes = Partial<Omit<StubSource, 'settings'>> & { readonly entry?: Entry; readonly settings?: Partial<StubSource['settings']> };

/** The plan of a stub for the entry with this text, or for the only entry. */
export function stubFor(path: string, text: string, entryText: string | null, vault: Vault, changes: Changes = {}): StubPlan {
	const retrospective = changes.retrospective ?? retrospectiveOf(path, text);
	const entry = changes.entry ?? (entryText === null ? retrospective.entries[0] : entryNamed(retrospective, entryText));
	if (!entry) throw new Error('No entry');
	const [plan] = planStubs({
		retrospective, text,
		series: [retrospective], today: '2026-11-23', template: null, ...vault, ...changes,
		settings: { ...DEFAULT_SETTINGS, ...changes.settings },
	}, [entry]);
	if (!plan) throw new Error('No plan');
	return plan;
}

/** A plan that must have succeeded. */
export function planned(plan: StubPlan): Extract<StubPlan, { planned: true }> {
	if (!plan.planned) throw new Error(plan.reason);
	return plan;
}
