import { MarkdownView, normalizePath, type App, type EditorChange, type TFile } from 'obsidian';
import type { Step } from '../../core/model/action';
import type { Refusal, TextEdit } from '../../core/model/text-edit';
import { folderOf, nameOf } from '../../core/model/vault-path';
import { applyEdits, type EditsOutcome } from '../../core/writing/apply-edits';
import { changedLines } from '../../core/writing/changed-lines';
import { decoded } from '../../core/writing/link-path';
import { lineBreakOf } from '../../core/writing/note-lines';
import { existingPaths } from '../index/vault-ports';
import { reasonOf } from '../notices';

/** What became of the steps of an action. */
export interface Performed {
	/** What takes back those that were made, in this order. */
	readonly back: readonly Step[];
	/** Edits that were not made, for their notes have moved on. */
	readonly refused: readonly Refusal[];
	/** Notes that were to be removed and have changed since, or to which a link stands that could not be taken away. */
	readonly kept: readonly string[];
	/** Where it stopped, and what Obsidian said of it; null where it came to its end. */
	readonly failure: { readonly path: string; readonly reason: string } | null;
}

type Result = { -readonly [Key in 'back' | 'refused' | 'kept']: Performed[Key][number][] } & { readonly resumed: boolean };
type EditStep = Extract<Step, { edit: TextEdit }>;

/**
 * Makes steps in the vault, one after another. It never writes over a note; it changes a note by spans, each checked
 * against the text that the change was computed from. A step that is made already is passed over.
 */
export class StepWriter {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** The text of a note as its author sees it: that of the editor where it is open in one, with the line breaks of the file. */
	async text(file: TFile): Promise<string> {
		const saved = await this.#app.vault.read(file);
		const view = this.#editing(file);
		return view ? withLineBreaks(view.editor.getValue(), lineBreakOf(saved)) : saved;
	}

	/**
	 * Makes the steps; `progress` hears how many are behind. Stops at the first that fails, and throws nothing.
	 * Steps that are `resumed` take those for their own that are made already.
	 */
	async perform(steps: readonly Step[], progress?: (made: number) => void, resumed = false): Promise<Performed> {
		const result: Result = { back: [], refused: [], kept: [], resumed };
		for (let made = 0; made < steps.length; progress?.(made)) {
			const some = togetherFrom(steps, made);
			try {
				await this.#make(some, result);
			} catch (error) {
				return { ...result, failure: { path: pathOf(some[0]), reason: reasonOf(error) } };
			}
			made += some.length;
		}
		return { ...result, failure: null };
	}

	async #make(steps: readonly [Step, ...Step[]], result: Result): Promise<void> {
		const [step] = steps;
		if ('edit' in step) await this.#edit(step.edit.path, (steps as readonly EditStep[]).map(({ edit }) => edit), result);
		else if ('create' in step) await this.#create(step.create, step.text, result);
		else if (await this.#isLinked(step.remove, result.refused)) result.kept.push(step.remove);
		else if (await this.#removed(step.remove, step.text)) await this.#removeEmpty(step.folders ?? []);
		else result.kept.push(step.remove);
	}

	async #create(path: string, text: string, { back, resumed }: Result): Promise<void> {
		const { vault } = this.#app;
		const existing = existingPaths(this.#app)(normalizePath(path));
		const there = existing === null ? null : vault.getFileByPath(existing);
		const folders: string[] = [];
		const file = there ?? (await this.#createFree(path, text, folders));
		if (!there || (resumed && (await vault.read(there)) === text)) back.unshift({ remove: file.path, text, ...(folders.length > 0 ? { folders } : {}) });
	}

	/** Creates a note with the folders above it; those that were not there go into `folders`, the innermost first. */
	async #createFree(path: string, text: string, folders: string[]): Promise<TFile> {
		const { vault } = this.#app;
		try {
			const free = await this.#inFolder(normalizePath(path), folders);
			// What Obsidian has not seen yet may lie there; it is another hand's.
			const isThere = await vault.adapter.exists(free);
			const made = vault.create(free, text);
			return await (isThere ? made : made.catch((error: unknown) => this.#mend(free, null, text, error)));
		} catch (error) {
			await this.#removeEmpty(folders);
			throw error;
		}
	}

	/** Removes folders that nothing is left in. One that holds anything, hidden or not yet seen, stays, as does one that cannot be removed. */
	async #removeEmpty(folders: readonly string[]): Promise<void> {
		const { vault, fileManager } = this.#app;
		for (const path of folders) {
			const folder = vault.getFolderByPath(path);
			const held = folder && (await vault.adapter.list(path).catch(() => null));
			if (held && held.files.length + held.folders.length === 0) await fileManager.trashFile(folder).catch(() => undefined);
		}
	}

	/** After a write that failed half-way, puts back what was there before, null for no note. Throws what the write threw. */
	async #mend(path: string, before: string | null, after: string, error: unknown): Promise<never> {
		const { adapter } = this.#app.vault;
		const now = (await adapter.exists(path)) ? await adapter.read(path) : after;
		// Only the beginning of what was to be written is ours to replace.
		if (now !== before && now !== after && after.startsWith(now)) await (before === null ? adapter.remove(path) : adapter.write(path, before));
		throw error;
	}

	/** The path with its folders spelt as they are on disk; makes those that are not there. */
	async #inFolder(path: string, made: string[]): Promise<string> {
		const folder = folderOf(path).slice(0, -1);
		if (folder === '') return path;
		const existing = existingPaths(this.#app)(folder);
		return `${existing ?? (await this.#newFolder(await this.#inFolder(folder, made), made))}/${nameOf(path)}`;
	}

	async #newFolder(path: string, made: string[]): Promise<string> {
		const folder = await this.#app.vault.createFolder(path);
		made.unshift(folder.path);
		return folder.path;
	}

	/** Whether one of the edits that were not made would have taken away a link to the note, and the link still stands. */
	async #isLinked(path: string, refused: readonly Refusal[]): Promise<boolean> {
		const name = nameOf(path).replace(/\.md$/, '');
		for (const { edit } of refused) {
			const file = this.#app.vault.getFileByPath(edit.path);
			if (file && decoded(edit.expected).includes(name) && (await this.text(file)).includes(edit.expected)) return true;
		}
		return false;
	}

	/** Whether the note is gone, by this or before; false where its text is no longer this. */
	async #removed(path: string, text: string): Promise<boolean> {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return true;
		const shown = this.#viewsOf(file).map((view) => view.getViewData());
		if ((await this.#app.vault.read(file)) !== text || shown.some((one) => withLineBreaks(one) !== withLineBreaks(text))) return false;
		await this.#app.fileManager.trashFile(file);
		return true;
	}

	async #edit(path: string, edits: readonly TextEdit[], result: Result): Promise<void> {
		const file = this.#app.vault.getFileByPath(path);
		const gone = edits.map((edit): Refusal => ({ edit, reason: 'gone', found: '' }));
		const take = ({ back, made, refused }: Omit<EditsOutcome, 'text'>): void => {
			result.back.unshift(...[...back, ...(result.resumed ? made : [])].map((edit) => ({ edit })));
			result.refused.push(...refused);
		};
		if (!file) return take({ back: [], made: [], refused: gone });
		const lineBreak = lineBreakOf(await this.#app.vault.read(file));
		const view = this.#editing(file);
		await (view ? editInEditor(view, lineBreak, edits, take) : this.#editOnDisk(file, edits, take));
	}

	async #editOnDisk(file: TFile, edits: readonly TextEdit[], take: (outcome: EditsOutcome) => void): Promise<void> {
		// What is typed and not yet saved would be merged with a change on disk; saved first, it cannot be.
		for (const view of this.#viewsOf(file)) {
			if (view.getViewData() !== (await this.#app.vault.read(file))) await view.save();
		}
		let before = '';
		let outcome: EditsOutcome = { text: '', back: [], made: [], refused: [] };
		const change = (text: string): string => (outcome = applyEdits((before = text), edits)).text;
		await this.#app.vault.process(file, change).catch((error: unknown) => this.#mend(file.path, before, outcome.text, error));
		take(outcome);
	}

	#editing(file: TFile): MarkdownView | undefined {
		return this.#viewsOf(file).find((view) => view.getMode() === 'source');
	}

	#viewsOf(file: TFile): MarkdownView[] {
		const views = this.#app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
		return views.filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
	}
}

/** One step of the editor's own undo. Saved at once: what the journal calls done is on the disk. */
async function editInEditor(view: MarkdownView, lineBreak: string, edits: readonly TextEdit[], take: (outcome: EditsOutcome) => void): Promise<void> {
	const before = view.editor.getValue();
	const outcome = applyEdits(withLineBreaks(before, lineBreak), edits);
	const changes: EditorChange[] = [...changedLines(before, withLineBreaks(outcome.text))];
	if (changes.length > 0) view.editor.transaction({ changes });
	take(outcome);
	await view.save();
}

/** The step at an index, with the edits of the same note behind it: they are one write. */
function togetherFrom(steps: readonly Step[], at: number): readonly [Step, ...Step[]] {
	const [step, ...rest] = steps.slice(at) as [Step, ...Step[]];
	const end = 'edit' in step ? rest.findIndex((one) => !('edit' in one) || one.edit.path !== step.edit.path) : 0;
	return [step, ...(end < 0 ? rest : rest.slice(0, end))];
}

function pathOf(step: Step): string {
	if ('edit' in step) return step.edit.path;
	return 'create' in step ? step.create : step.remove;
}

/** Editors know line feeds alone. */
function withLineBreaks(text: string, lineBreak = '\n'): string {
	return text.replace(/\r\n?|\n/g, lineBreak);
}
