import type { Step } from '../../core/model/action';
import { grouped } from '../../core/model/grouped';
import type { Retrospective } from '../../core/model/retrospective';
import { readNote } from '../../core/reading/read-note';
import { linkForms } from '../../core/writing/links/link-form';
import { neighboursOf } from '../../core/writing/links/neighbour';
import { createNoteIndex } from '../../core/writing/repay/note-index';
import { planChoice } from '../../core/writing/repay/plan-proposal';
import { missedNotes, writtenNotes, type Proposal } from '../../core/writing/repay/proposals';
import { openCheckList, type CheckRow } from '../check-list';
import { frontMatterAt, linkResolver } from '../index/vault-ports';
import { orTell, tell } from '../notices';
import { textAt } from '../note-now';
import type { PluginParts } from '../plugin-parts';

/** Which places are looked at: all, those of one retrospective, or those of one of its entries or links. */
export interface Scope {
	readonly path?: string;
	/** The entry's text. */
	readonly entry?: number;
	/** The target of a missing link. */
	readonly target?: string;
}

/** Looks for the notes that TODOs without one, or missing links, may mean, and offers them. Writes what is chosen. */
export function offerNotes(parts: PluginParts, task: Proposal['task'], scope: Scope = {}): void {
	const { catalog, strings: { repay } } = parts;
	const sources = catalog.retrospectives.filter(({ path }) => scope.path === undefined || path === scope.path);
	const proposals = find(parts, task, sources).filter((one) => isIn(one, scope));
	if (proposals.length === 0) return tell(repay.none[task]);
	openCheckList(parts, {
		title: repay.all[task],
		question: task === 'fill' ? repay.closeToo : null,
		submit: repay.apply,
		rows: proposals.map((one) => rowOf(parts, one)),
		onSubmit: (chosen, closes) => take(parts, task, chosen, closes),
		oneByOne: repay.hint,
	});
}

function find({ app, catalog, index, settings }: PluginParts, task: Proposal['task'], sources: readonly Retrospective[]): readonly Proposal[] {
	const { factsOf } = catalog;
	const files = app.vault.getMarkdownFiles().filter(({ path }) => !index.leavesAlone(path));
	const markers = settings().openMarkers.map((marker) => marker.toLowerCase());
	const notes = createNoteIndex(files.map((file) => ({ path: file.path, frontMatter: frontMatterAt(app, file) })), markers);
	if (task === 'repair') return sources.flatMap((source) => missedNotes(source, notes, factsOf));
	return sources.flatMap((source) => writtenNotes(source, notes, markers, factsOf, (path) => !catalog.has(path)));
}

function isIn({ entry, link }: Proposal, { entry: wanted, target }: Scope): boolean {
	return (wanted === undefined || entry?.entry === wanted) && (target === undefined || link?.target === target);
}

function rowOf({ index, strings: { dashboard, repay } }: PluginParts, item: Proposal): CheckRow<Proposal> {
	const { task, source, entry, link, path, reasons, isSure } = item;
	const state = index.noteStateOf(path);
	const why = reasons.map((reason) => (reason.code === 'date' ? repay.dates(reason.days) : repay.reasons[reason.code]));
	const remarks = [why.join(', '), ...(state && state !== 'written' ? [dashboard.standing[state]] : []), repay.standsIn(source)];
	const from = (task === 'fill' ? entry?.text : link?.target) ?? '';
	return { item, group: `${source}\n${String(entry?.entry)}\n${String(link?.from)}`, name: `${from} → ${path}`, detail: remarks.join(' · '), isOn: isSure };
}

async function take(parts: PluginParts, task: Proposal['task'], chosen: readonly Proposal[], closes: boolean): Promise<void> {
	const { writer, strings } = parts;
	const sources = grouped(chosen, ({ source }) => source);
	await orTell(strings, sources.map(([source]) => source).join(', '), async () => {
		const steps = (await Promise.all(sources.map(([source, some]) => stepsFor(parts, source, some, closes)))).flat();
		return steps.length > 0 ? writer.write(strings.repay.done[task](chosen.length), steps) : tell(strings.actions.todoGone);
	});
}

async function stepsFor(parts: PluginParts, path: string, chosen: readonly Proposal[], closes: boolean): Promise<readonly Step[]> {
	const { app, catalog, index, settings } = parts;
	const { factsOf } = catalog;
	const source = catalog.find(path);
	if (!source) return [];
	const forms = linkForms(neighboursOf(catalog.ofSeries(source.series.key), factsOf), settings().stubLink);
	return planChoice(chosen, {
		note: { path, text: await textAt(parts, path), forms, resolve: linkResolver(app) },
		read: (text) => readNote(text, settings()).body,
		factsOf,
		closes: (proposal) => closes && index.noteStateOf(proposal.path) === 'written',
	}).map((edit) => ({ edit }));
}
