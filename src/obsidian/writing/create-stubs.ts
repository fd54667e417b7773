import type { PaneType, TFile } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import type { Link } from '../../core/model/link';
import { ownLinks } from '../../core/model/origin';
import type { Retrospective } from '../../core/model/retrospective';
import { identify } from '../../core/recognition/identify';
import { findEntry, placeOf } from '../../core/writing/entries/find-todo';
import { planStubs, type PlannedStub, type StubPlan, type StubRefusal, type StubSource } from '../../core/writing/stubs/plan-stub';
import { stubSteps } from '../../core/writing/stubs/stub-steps';
import { openCheckList, type CheckRow } from '../check-list';
import { existingPaths, fileAt, linkResolver, today } from '../index/vault-ports';
import { orTell, tell } from '../notices';
import { readAt } from '../note-now';
import { openNote } from '../opening';
import type { PluginParts } from '../plugin-parts';
import { todoKey, type TodoPlace } from '../repay/doable';
import { readTemplate } from './read-template';

/**
 * Creates the note of a TODO, or finds that which it leads to, and opens it; with `pane` null it stays closed. What it
 * decides, it decides on the retrospective's text as it stands at that moment. What goes wrong is told.
 */
export async function createNote(parts: PluginParts, todo: TodoPlace, pane: PaneType | false | null): Promise<void> {
	const { underWay } = parts;
	const key = todoKey(todo);
	const first = underWay.get(key);
	if (first) return void (await first);
	const making = orTell(parts.strings, todo.path, () => createOne(parts, todo)).finally(() => underWay.delete(key));
	underWay.set(key, making);
	const file = await making;
	if (file && pane !== null) await openNote(parts.app, file, pane);
}

/** Shows the open TODOs of a retrospective, and makes the notes of those that are chosen: one action, with one undo. */
export function createStubs(parts: PluginParts, path: string): Promise<unknown> {
	const { writer, strings, strings: { actions } } = parts;
	return orTell(strings, path, async () => {
		const source = await sourceOf(parts, path);
		const todos = source.retrospective.entries.filter(({ state, counts }) => counts && state === 'open');
		const plans = planStubs(source, todos);
		if (todos.length === 0) return tell(actions.noTodos);
		return openCheckList(parts, {
			title: actions.createStubs,
			submit: actions.weekCreate,
			rows: todos.flatMap((todo, at) => (plans[at] ? rowOf(parts, source, todo, plans[at]) : [])),
			onSubmit: (chosen, _, progress) => {
				const steps = stubSteps(chosen);
				return writer.write(actions.stubsCreated(steps.filter((step) => 'create' in step).length), steps, (made) => progress(made, steps.length));
			},
		});
	});
}

async function createOne(parts: PluginParts, todo: TodoPlace): Promise<TFile | null> {
	const { app, writer, strings: { actions } } = parts;
	const source = await sourceOf(parts, todo.path);
	const entry = findEntry(source.retrospective.entries, todo);
	const [plan] = entry ? planStubs(source, [entry]) : [];
	if (!entry || !plan) {
		tell(actions.todoGone);
		return null;
	}
	if (!plan.planned) {
		const [linked] = ownLinks(entry).flatMap((link) => fileAt(app, source.factsOf(link, todo.path).path ?? '') ?? []);
		if (!linked) tell(refusal(parts, source, entry, plan.reason));
		return linked ?? null;
	}
	const steps = stubSteps([plan]);
	if (steps.length > 0) await writer.write((plan.existing === null ? actions.created : actions.linked)(plan.path), steps);
	return fileAt(app, source.exists(plan.path) ?? plan.path);
}

function rowOf(parts: PluginParts, source: StubSource, todo: Entry, plan: StubPlan): CheckRow<PlannedStub> {
	const name = placeOf(todo, 0).text;
	if (!plan.planned) return { item: null, name, detail: refusal(parts, source, todo, plan.reason), isOn: false };
	const { existing, path } = plan;
	return { item: plan, name, detail: existing === null ? path : parts.strings.actions.noteThere(path), isOn: existing === null };
}

/** What plans depend on: the retrospective as its text says now, for what the index knows may be a moment older. */
async function sourceOf(parts: PluginParts, path: string): Promise<StubSource> {
	const { app, catalog, strings } = parts;
	const settings = parts.settings();
	const { text, frontMatter, body, problems } = await readAt(parts, path);
	const retrospective: Retrospective = { ...identify(path, frontMatter), ...body, path, frontMatter, problems, recognisedBy: '' };
	return {
		retrospective,
		text,
		series: catalog.ofSeries(retrospective.series.key),
		today: today(),
		settings,
		template: (await readTemplate(app, settings.stubTemplate, strings))?.text ?? null,
		factsOf: catalog.factsOf,
		resolve: linkResolver(app),
		exists: existingPaths(app),
	};
}

/** Why no note can be made for an entry. It names the notes that the entry leads to already, or else the targets that lead to none. */
function refusal({ strings: { actions } }: PluginParts, { retrospective, factsOf }: StubSource, entry: Entry, reason: StubRefusal): string {
	const say = { 'outside-vault': actions.outsideVault, 'not-a-note': actions.notANote, linked: actions.leadsThere }[reason];
	const pathOf = (link: Link) => factsOf(link, retrospective.path).path;
	const links = ownLinks(entry);
	const notes = reason === 'linked' ? links.flatMap((link) => pathOf(link) ?? []) : [];
	return say((notes.length > 0 ? notes : links.filter((link) => pathOf(link) === null).map(({ target }) => target)).join(', '));
}
