import type { App, Notice, PluginManifest, TFile } from 'obsidian';
import type { Action, Step } from '../../core/model/action';
import { inOrder, inverseSteps, lastDone } from '../../core/writing/journal';
import type { Strings } from '../../i18n/strings';
import { noticeWithButtons, orTell, tell, type NoticeButtons } from '../notices';
import { journalFile, type JournalFile } from './journal-file';
import { openRefusals } from './refusals-modal';
import { perform, shownText, type Performed } from './perform-steps';

/**
 * The one way by which the plugin writes to the vault: in actions, each of one step or of many, which are made whole,
 * told with a button that takes them back, and kept in the journal from before their first step.
 * One action comes after another. Nothing here throws: what goes wrong is told, and null stands for a journal that
 * cannot be written, without which nothing else is.
 */
export class NoteWriter {
	readonly #app: App;
	readonly #journal: JournalFile;
	readonly #strings: Strings;
	#last: Promise<unknown> = Promise.resolve();
	/** Those whose buttons would write, by the id of the action. */
	readonly #notices = new Map<string, Notice>();

	constructor(app: App, manifest: PluginManifest, strings: Strings) {
		this.#app = app;
		this.#journal = journalFile(app.vault, manifest);
		this.#strings = strings;
	}

	/** The text of a note as its author sees it: that of the editor where it is open in one. */
	text(file: TFile): Promise<string> {
		return shownText(this.#app, file);
	}

	/**
	 * Makes an action and tells of it: `what` is how it reads when it is done, such as "Created a/b.md". Edits whose
	 * notes have moved on are left out, and shown beside what stands there; where a step fails, those before it are
	 * taken back. A note that is there already is never written over. `progress` hears how many steps are behind.
	 */
	write(what: string, steps: readonly Step[], progress?: (made: number) => void): Promise<Performed | null> {
		return this.#inTurn(() => this.#begin({ id: crypto.randomUUID(), what, state: 'begun', steps: inOrder(steps) }, progress));
	}

	/** Takes back the last action, of whatever day; what has changed since stays as it is, and is named. */
	undoLast(): Promise<unknown> {
		return this.#inTurn(async () => {
			const action = lastDone(await this.#journal.read());
			if (action) await this.#takeBack(action);
			else tell(this.#strings.actions.nothingToUndo);
		});
	}

	/** Asks about actions that were cut short when the app was closed or crashed: to be finished, or taken back. */
	askAboutUnfinished(): Promise<unknown> {
		const { actions } = this.#strings;
		return this.#inTurn(async () => {
			for (const action of (await this.#journal.read()).filter(({ state }) => state === 'begun')) {
				this.#show(action.id, actions.cutShort(action.what), {
					[actions.finish]: () => this.#inTurn(() => this.#begin(action, undefined, true)),
					[actions.undo]: () => this.#inTurn(() => this.#takeBack({ ...action, steps: inverseSteps(action.steps) })),
				}, 0);
			}
		});
	}

	/** Takes away what would still write when the plugin is gone. */
	hideNotices(): void {
		for (const notice of this.#notices.values()) notice.hide();
	}

	/** Runs after all that was asked for before. Only the journal itself can throw in there: that is told. */
	#inTurn<Result>(task: () => Promise<Result>): Promise<Result | null> {
		const turn = this.#last;
		const result = orTell(this.#strings, 'journal.json', () => turn.then(task));
		this.#last = result;
		return result;
	}

	async #begin(action: Action, progress?: (made: number) => void, resumed = false): Promise<Performed> {
		await this.#journal.keep(action);
		const performed = await perform(this.#app, action.steps, progress, resumed);
		const { back, failure } = performed;
		// Where a step failed and those before it cannot be taken back now, they can be later.
		const isDone = back.length > 0 && (!failure || (await perform(this.#app, back)).failure !== null);
		const done: Action = { ...action, state: isDone ? 'done' : 'undone', steps: isDone ? back : [] };
		this.#tell(action.id, isDone ? [action.what] : [], performed, isDone ? { [this.#strings.actions.undo]: () => this.#inTurn(() => this.#takeBack(done)) } : {});
		await this.#journal.keep(done);
		return performed;
	}

	/** Once: where it was taken back by another way, what stands there now may be of a later action. */
	async #takeBack(action: Action): Promise<void> {
		this.#notices.get(action.id)?.hide();
		const isUndone = (await this.#journal.read()).some(({ id, state }) => id === action.id && state === 'undone');
		if (isUndone) return tell(this.#strings.actions.nothingToUndo);
		const performed = await perform(this.#app, action.steps);
		this.#tell(action.id, [this.#strings.actions.undone(action.what)], performed);
		if (!performed.failure) await this.#journal.keep({ ...action, state: 'undone', steps: [] });
	}

	/** Tells what was done or why it was not, and what was left as it is. */
	#tell(id: string, done: readonly string[], { refused, kept, failure }: Performed, buttons: NoticeButtons = {}): void {
		const { compare, leftAlone, writeFailed } = this.#strings.actions;
		const left = [...new Set([...refused.map(({ edit }) => edit.path), ...kept])];
		const words = failure ? [failure.reason === null ? leftAlone([failure.path]) : writeFailed(failure.path, failure.reason)] : [...done, ...(left.length > 0 ? [leftAlone(left)] : [])];
		const comparing = { [compare]: () => openRefusals(this.#app, refused, this.#strings) };
		if (words.length > 0) this.#show(id, words.join('. '), { ...buttons, ...(refused.length > 0 ? comparing : {}) });
	}

	#show(id: string, message: string, buttons: NoticeButtons, duration?: number): void {
		for (const [old, { containerEl }] of this.#notices) if (!containerEl.isConnected) this.#notices.delete(old);
		this.#notices.set(id, noticeWithButtons(message, buttons, duration));
	}
}
