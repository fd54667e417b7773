import { Notice, type App, type PaneType, type TFile } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import type { Retrospective } from '../../core/model/retrospective';
import type { Settings } from '../../core/model/settings';
import { readNote } from '../../core/reading/read-note';
import { identify } from '../../core/recognition/identify';
import { findEntry, type EntryPlace } from '../../core/writing/find-todo';
import { linkToFill, planStub, planStubs, type StubPlan, type StubRefusal, type StubSource } from '../../core/writing/plan-stub';
import { stubSteps } from '../../core/writing/stub-steps';
import type { Strings } from '../../i18n/strings';
import { openCheckList, type CheckRow } from '../check-list';
import { existingPaths, linkResolver, today } from '../index/vault-ports';
import type { VaultIndex } from '../index/vault-index';
import { reasonOf } from '../notices';
import { openNote } from '../opening';
import type { NoteWriter } from './note-writer';
import { readTemplate } from './read-template';

/** A TODO by the note it stands in and its place there. */
export interface TodoPlace extends EntryPlace {
	readonly path: string;
}

/** Turns TODOs into stub notes. What it decides, it decides on the retrospective's text as it stands at that moment. */
export class StubCreator {
	/** TODOs whose stub is being made: a second click waits for the first. */
	readonly #underWay = new Map<string, Promise<TFile | null>>();
	readonly #app: App;
	readonly #index: VaultIndex;
	readonly #writer: NoteWriter;
	readonly #settings: () => Settings;
	readonly #strings: Strings;

	constructor(app: App, index: VaultIndex, writer: NoteWriter, settings: () => Settings, strings: Strings) {
		this.#app = app;
		this.#index = index;
		this.#writer = writer;
		this.#settings = settings;
		this.#strings = strings;
	}

	/** Creates the note of a TODO, or finds that which it leads to, and opens it. `pane` null leaves it closed. */
	async create(todo: TodoPlace, pane: PaneType | false | null): Promise<void> {
		const key = `${todo.path}\n${todo.entry}\n${todo.text}`;
		const underWay = this.#underWay.get(key);
		if (underWay) return void (await underWay);
		const making = this.#make(todo).finally(() => this.#underWay.delete(key));
		this.#underWay.set(key, making);
		const file = await making;
		if (file && pane !== null) await openNote(this.#app, file, pane);
	}

	async #make(todo: TodoPlace): Promise<TFile | null> {
		try {
			return await this.#planAndWrite(todo);
		} catch (error) {
			new Notice(this.#strings.actions.writeFailed(todo.path, reasonOf(error)));
			return null;
		}
	}

	/** Shows the open TODOs of a retrospective, and makes the notes of those that are chosen: one action, with one undo. */
	async createSome(path: string): Promise<void> {
		try {
			const source = await this.#source(path);
			const todos = source.retrospective.entries.filter(({ state, counts }) => counts && state === 'open');
			const plans = planStubs(source, todos);
			if (todos.length === 0) return void this.#tell(this.#strings.actions.noTodos);
			openCheckList(this.#app, {
				title: this.#strings.actions.createStubs,
				submit: this.#strings.actions.weekCreate,
				rows: plans.map((plan, at) => this.#row(plan, todos[at], path)),
				onSubmit: (chosen, progress) => this.#writeSome(chosen.flatMap((at) => plans[at] ?? []), progress),
			}, this.#strings);
		} catch (error) {
			new Notice(this.#strings.actions.writeFailed(path, reasonOf(error)));
		}
	}

	#row(plan: StubPlan, todo: Entry | undefined, path: string): CheckRow {
		const { actions } = this.#strings;
		const links = todo?.links ?? [];
		const name = todo?.text || (links[0]?.text ?? '');
		const leadsTo = links.map((link) => this.#index.catalog.factsOf(link, path).path ?? link.target).join(', ');
		if (plan.planned) return { name, detail: plan.existing === null ? plan.path : actions.noteThere(plan.existing), isOn: plan.existing === null };
		return { name, detail: plan.reason === 'linked' ? actions.leadsThere(leadsTo) : this.#refusal(plan.reason, leadsTo), isOn: false, isFixed: true };
	}

	async #writeSome(plans: readonly StubPlan[], progress: (done: number, total: number) => void): Promise<void> {
		const steps = stubSteps(plans.filter((plan) => plan.planned));
		const notes = steps.filter((step) => 'create' in step).length;
		await this.#writer.write(this.#strings.actions.stubsCreated(notes), steps, (made) => progress(made, steps.length));
	}

	async #planAndWrite(todo: TodoPlace): Promise<TFile | null> {
		const source = await this.#source(todo.path);
		const entry = findEntry(source.retrospective.entries, todo);
		if (!entry) return this.#tell(this.#strings.actions.todoGone);
		return this.#noteOf(source.retrospective, entry) ?? this.#write(source, entry);
	}

	/** What plans depend on: the retrospective as its text says now, for what the index knows may be a moment older. */
	async #source(path: string): Promise<StubSource> {
		const { factsOf, retrospectives } = this.#index.catalog;
		const file = this.#app.vault.getFileByPath(path);
		const text = file ? await this.#writer.text(file) : '';
		const settings = this.#settings();
		const { frontMatter, body, problems } = readNote(text, settings);
		const retrospective: Retrospective = { ...identify(path, frontMatter), ...body, path, frontMatter, problems, recognisedBy: '' };
		return {
			retrospective,
			text,
			series: retrospectives.filter(({ series }) => series.key === retrospective.series.key),
			today: today(),
			settings,
			template: await readTemplate(this.#app, settings.stubTemplate, this.#strings),
			factsOf,
			resolve: linkResolver(this.#app),
			exists: existingPaths(this.#app),
		};
	}

	/** The note that a TODO leads to already, when none of its links leads nowhere. */
	#noteOf({ path }: Retrospective, entry: Entry): TFile | null {
		const { factsOf } = this.#index.catalog;
		if (linkToFill(entry, path, factsOf)) return null;
		const linked = entry.links.map((link) => factsOf(link, path).path).find((target) => target !== null);
		return linked === undefined || linked === null ? null : this.#app.vault.getFileByPath(linked);
	}

	async #write(source: StubSource, entry: Entry): Promise<TFile | null> {
		const { actions } = this.#strings;
		const link = linkToFill(entry, source.retrospective.path, source.factsOf);
		const plan = planStub({ ...source, entry, link });
		if (!plan.planned) return this.#tell(this.#refusal(plan.reason, link?.target ?? ''));
		const steps = stubSteps([plan]);
		if (steps.length > 0) await this.#writer.write(plan.existing === null ? actions.stubCreated(plan.path) : actions.stubLinked(plan.path), steps);
		const path = existingPaths(this.#app)(plan.path);
		return path === null ? null : this.#app.vault.getFileByPath(path);
	}

	#refusal(reason: StubRefusal, target: string): string {
		const { actions } = this.#strings;
		switch (reason) {
			case 'outside-vault':
				return actions.outsideVault(target);
			case 'not-a-note':
				return actions.notANote(target);
			case 'linked':
				return actions.alreadyLinked;
		}
	}

	#tell(message: string): null {
		new Notice(message);
		return null;
	}
}
