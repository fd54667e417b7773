import { Notice, type App, type PaneType, type TFile } from 'obsidian';
import type { Entry } from '../../core/model/entry';
import type { Link } from '../../core/model/link';
import type { Retrospective } from '../../core/model/retrospective';
import type { Settings } from '../../core/model/settings';
import { readNote } from '../../core/reading/read-note';
import { identify } from '../../core/recognition/identify';
import { findEntry, type EntryPlace } from '../../core/writing/find-todo';
import { linkToFill, planStub, type StubPlan } from '../../core/writing/plan-stub';
import { stubSteps } from '../../core/writing/stub-steps';
import type { Strings } from '../../i18n/strings';
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

	async #planAndWrite(todo: TodoPlace): Promise<TFile | null> {
		const source = this.#app.vault.getFileByPath(todo.path);
		const text = source ? await this.#writer.text(source) : '';
		const retrospective = this.#retrospectiveOf(todo.path, text);
		const entry = findEntry(retrospective.entries, todo);
		if (!entry) return this.#tell(this.#strings.actions.todoGone);
		const leadsTo = this.#noteOf(retrospective, entry);
		return leadsTo ?? this.#write(await this.#plan(retrospective, text, entry));
	}

	/** The retrospective as its text says now; what the index knows may be a moment older. */
	#retrospectiveOf(path: string, text: string): Retrospective {
		const { frontMatter, body, problems } = readNote(text, this.#settings());
		return { ...identify(path, frontMatter), ...body, path, frontMatter, problems, recognisedBy: '' };
	}

	/** The note that a TODO leads to already, when none of its links leads nowhere. */
	#noteOf({ path }: Retrospective, entry: Entry): TFile | null {
		const { factsOf } = this.#index.catalog;
		if (linkToFill(entry, path, factsOf)) return null;
		const linked = entry.links.map((link) => factsOf(link, path).path).find((target) => target !== null);
		return linked === undefined || linked === null ? null : this.#app.vault.getFileByPath(linked);
	}

	async #plan(retrospective: Retrospective, text: string, entry: Entry): Promise<StubPlan & { readonly link: Link | null }> {
		const { factsOf, retrospectives } = this.#index.catalog;
		const settings = this.#settings();
		const link = linkToFill(entry, retrospective.path, factsOf);
		const plan = planStub({
			retrospective,
			text,
			entry,
			link,
			series: retrospectives.filter(({ series }) => series.key === retrospective.series.key),
			today: today(),
			settings,
			template: await readTemplate(this.#app, settings.stubTemplate, this.#strings),
			factsOf,
			resolve: linkResolver(this.#app),
			exists: existingPaths(this.#app),
		});
		return { ...plan, link };
	}

	async #write(plan: StubPlan & { readonly link: Link | null }): Promise<TFile | null> {
		const { actions } = this.#strings;
		if (!plan.planned) return this.#tell(this.#refusal(plan.reason, plan.link));
		const steps = stubSteps([plan]);
		if (steps.length > 0) await this.#writer.write(plan.existing === null ? actions.stubCreated(plan.path) : actions.stubLinked(plan.path), steps);
		const path = existingPaths(this.#app)(plan.path);
		return path === null ? null : this.#app.vault.getFileByPath(path);
	}

	#refusal(reason: (StubPlan & { planned: false })['reason'], link: Link | null): string {
		const { actions } = this.#strings;
		const target = link?.target ?? '';
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
