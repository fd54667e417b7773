import type { App, Notice, PluginManifest, TFile } from 'obsidian';
import type { Action, Step } from '../../core/model/action';
import { inOrder, inverseSteps, lastDone } from '../../core/writing/edits/journal';
import type { Strings } from '../../i18n/strings';
import { noticeWithButtons, orTell, tell, type NoticeButtons } from '../notices';
import { journalFile } from './journal-file';
import { stepMaker, type Performed } from './perform-steps';
import { openRefusals } from './refusals-modal';

/**
 * The one way by which the plugin writes to the vault: in actions, each of one step or of many, which are made whole,
 * told with a button that takes them back, and kept in the journal from before their first step.
 * One action comes after another. Nothing here throws: what goes wrong is told, and null stands for a journal that
 * cannot be written, without which nothing else is.
 */
export interface NoteWriter {
	/** The text of a note as its author sees it: that of the editor where it is open in one. */
	readonly text: (file: TFile) => Promise<string>;
	/**
	 * Makes an action and tells of it: `what` is how it reads when it is done, such as "Created a/b.md". Edits whose
	 * notes have moved on are left out, and shown beside what stands there; where a step fails, those before it are
	 * taken back. A note that is there already is never written over. `progress` hears how many steps are behind.
	 */
	readonly write: (what: string, steps: readonly Step[], progress?: (made: number) => void) => Promise<Performed | null>;
	/** Takes back the last action, of whatever day; what has changed since stays as it is, and is named. */
	readonly undoLast: () => Promise<unknown>;
	/** Asks about actions that were cut short when the app was closed or crashed: to be finished, or taken back. */
	readonly askAboutUnfinished: () => Promise<unknown>;
	/** Takes away what would still write when the plugin is gone. */
	readonly hideNotices: () => void;
}

/** Makes the writer. */
export function noteWriter(app: App, manifest: PluginManifest, strings: Strings): NoteWriter {
	const { actions } = strings;
	const journal = journalFile(app.vault, manifest);
	const { perform, shownText } = stepMaker(app);
	/** Those whose buttons would write, by the id of the action. */
	const notices = new Map<string, Notice>();
	let last: Promise<unknown> = Promise.resolve();
	return {
		text: shownText,
		write: (what, steps, progress) => inTurn(() => begin({ id: crypto.randomUUID(), what, state: 'begun', steps: inOrder(steps) }, progress)),
		undoLast: () => inTurn(async () => {
			const action = lastDone(await journal.read());
			if (action) await takeBack(action);
			else tell(actions.nothingToUndo);
		}),
		askAboutUnfinished: () => inTurn(async () => {
			for (const action of await journal.read()) if (action.state === 'begun') ask(action);
		}),
		hideNotices: () => notices.forEach((notice) => notice.hide()),
	};

	/** Runs after all that was asked for before. Only the journal itself can throw in there: that is told. */
	function inTurn<Result>(task: () => Promise<Result>): Promise<Result | null> {
		const turn = last;
		const result = orTell(strings, 'journal.json', () => turn.then(task));
		last = result;
		return result;
	}

	async function begin(action: Action, progress?: (made: number) => void, resumed = false): Promise<Performed> {
		await journal.keep(action);
		const performed = await perform(action.steps, progress, resumed);
		const { back, failure } = performed;
		// Where a step failed and those before it cannot be taken back now, they can be later.
		const isDone = back.length > 0 && (!failure || (await perform(back)).failure !== null);
		const done: Action = { ...action, state: isDone ? 'done' : 'undone', steps: isDone ? back : [] };
		report(done, isDone ? [action.what] : [], performed, isDone ? { [actions.undo]: () => inTurn(() => takeBack(done)) } : {});
		await journal.keep(done);
		return performed;
	}

	/** Once: where it was taken back by another way, what stands there now may be of a later action. */
	async function takeBack(action: Action): Promise<void> {
		notices.get(action.id)?.hide();
		const isUndone = (await journal.read()).some(({ id, state }) => id === action.id && state === 'undone');
		if (isUndone) return tell(actions.nothingToUndo);
		const performed = await perform(action.steps);
		report(action, [actions.undone(action.what)], performed);
		if (!performed.failure) await journal.keep({ ...action, state: 'undone', steps: [] });
	}

	function ask(action: Action): void {
		show(action, actions.cutShort(action.what), {
			[actions.finish]: () => inTurn(() => begin(action, undefined, true)),
			[actions.undo]: () => inTurn(() => takeBack({ ...action, steps: inverseSteps(action.steps) })),
		}, 0);
	}

	/** Tells what was done or why it was not, and what was left as it is. */
	function report(action: Action, done: readonly string[], { refused, kept, failure }: Performed, buttons: NoticeButtons = {}): void {
		const { compare, leftAlone, writeFailed } = actions;
		const left = [...new Set([...refused.map(({ edit }) => edit.path), ...kept])];
		const words = failure ? [failure.reason === null ? leftAlone([failure.path]) : writeFailed(failure.path, failure.reason)] : [...done, ...(left.length > 0 ? [leftAlone(left)] : [])];
		const comparing = { [compare]: () => openRefusals(app, refused, strings) };
		if (words.length > 0) show(action, words.join('. '), { ...buttons, ...(refused.length > 0 ? comparing : {}) });
	}

	function show({ id }: Action, message: string, buttons: NoticeButtons, duration?: number): void {
		for (const [old, { containerEl }] of notices) if (!containerEl.isConnected) notices.delete(old);
		notices.set(id, noticeWithButtons(message, buttons, duration));
	}
}
