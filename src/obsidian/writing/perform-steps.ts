import { normalizePath, type App, type EditorChange, type MarkdownView, type TFile } from 'obsidian';
import type { Step } from '../../core/model/action';
import { grouped } from '../../core/model/grouped';
import { decoded } from '../../core/model/link-target';
import type { Refusal, TextEdit } from '../../core/model/text-edit';
import { folderOf, nameOf } from '../../core/model/vault-path';
import { applyEdits, type EditsOutcome } from '../../core/writing/edits/apply-edits';
import { changedLines } from '../../core/writing/edits/changed-lines';
import { lineBreakOf } from '../../core/writing/edits/note-lines';
import { existingPaths, fileAt } from '../index/vault-ports';
import { reasonOf } from '../notices';
import { noteViews } from '../opening';

/** What became of the steps of an action. */
export interface Performed {
	/** What takes back those that were made, in this order. */
	readonly back: readonly Step[];
	/** Edits that were not made, for their notes have moved on. */
	readonly refused: readonly Refusal[];
	/** Notes that were to be removed and have changed since, or to which a link stands that could not be taken away. */
	readonly kept: readonly string[];
	/** Where it stopped, and what Obsidian said of it, null for a note that is another on the disk than in its editor; null where it came to its end. */
	readonly failure: { readonly path: string; readonly reason: string | null } | null;
}

/** Makes the steps of actions in a vault. */
export interface StepMaker {
	/** The text of a note as its author sees it: that of the editor where it is open in one, with the line breaks of the file. */
	readonly shownText: (file: TFile) => Promise<string>;
	/**
	 * Makes steps, one after another; `progress` hears how many are behind. It never writes over a note; it
	 * changes a note by spans, each checked against the text that the change was computed from. A step that is made already
	 * is passed over; steps that are `resumed` take it for their own. Stops at the first that fails, and throws nothing.
	 */
	readonly perform: (steps: readonly Step[], progress?: (made: number) => void, resumed?: boolean) => Promise<Performed>;
}

type Result = { -readonly [Key in 'back' | 'refused' | 'kept']: Performed[Key][number][] } & { readonly resumed: boolean };
/** The editor does not show what is on the disk yet: what another program wrote there would be lost with the next save. */
const UNSEEN = new Error();

/** Makes that of an app's vault. */
export function stepMaker(app: App): StepMaker {
	const { vault, fileManager } = app;
	const { adapter } = vault;
	const exists = existingPaths(app);
	return { shownText, perform };

	async function shownText(file: TFile): Promise<string> {
		const saved = await vault.read(file);
		const view = editing(file);
		return view ? withLineBreaks(view.editor.getValue(), lineBreakOf(saved)) : saved;
	}

	async function perform(steps: readonly Step[], progress?: (made: number) => void, resumed = false): Promise<Performed> {
		const result: Result = { back: [], refused: [], kept: [], resumed };
		let made = 0;
		// The edits of a note, which stand together, are one write.
		for (const [at, some] of grouped(steps, (step) => ('edit' in step ? step.edit.path : step))) {
			try {
				if (typeof at === 'string') await edit(at, some.flatMap((step) => ('edit' in step ? step.edit : [])), result);
				else if ('create' in at) await create(normalizePath(at.create), at.text, result);
				else if ('remove' in at) await remove(at.remove, at.text, at.folders ?? [], result);
			} catch (error) {
				return { ...result, failure: { path: pathOf(at), reason: error === UNSEEN ? null : reasonOf(error) } };
			}
			made += some.length;
			progress?.(made);
		}
		return { ...result, failure: null };
	}

	async function create(path: string, text: string, { back, resumed }: Result): Promise<void> {
		const there = fileAt(app, exists(path) ?? path);
		const folders: string[] = [];
		const file = there ?? (await createFree(path, text, folders));
		if (!there || (resumed && (await vault.read(there)) === text)) back.unshift({ remove: file.path, text, ...(folders.length > 0 ? { folders } : {}) });
	}

	/** Creates a note with the folders above it; those that were not there go into `folders`, the innermost first. */
	async function createFree(path: string, text: string, folders: string[]): Promise<TFile> {
		try {
			const free = await inFolder(path, folders);
			// What Obsidian has not seen yet may lie there; it is another hand's.
			const isThere = await adapter.exists(free);
			const made = vault.create(free, text);
			return await (isThere ? made : made.catch((error: unknown) => mend(free, null, text, error)));
		} catch (error) {
			await removeEmpty(folders);
			throw error;
		}
	}

	/** The path with its folders spelt as they are on disk; makes those that are not there. */
	async function inFolder(path: string, made: string[]): Promise<string> {
		const folder = folderOf(path).slice(0, -1);
		if (folder === '') return path;
		return `${exists(folder) ?? (await newFolder(await inFolder(folder, made), made))}/${nameOf(path)}`;
	}

	async function newFolder(free: string, made: string[]): Promise<string> {
		const { path } = await vault.createFolder(free);
		made.unshift(path);
		return path;
	}

	async function remove(path: string, text: string, folders: readonly string[], { refused, kept }: Result): Promise<void> {
		if ((await isLinked(path, refused)) || !(await removed(path, text))) kept.push(path);
		else await removeEmpty(folders);
	}

	/** Whether one of the edits that were not made would have taken away a link to the note, and the link still stands. */
	async function isLinked(path: string, refused: readonly Refusal[]): Promise<boolean> {
		const name = nameOf(path).replace(/\.md$/, '');
		for (const { edit: { path: from, expected } } of refused) {
			const file = fileAt(app, from);
			// Markdown links may be escaped, wiki links never are.
			if (file && [expected, decoded(expected)].some((one) => one.includes(name)) && (await shownText(file)).includes(expected)) return true;
		}
		return false;
	}

	/** Whether the note is gone, by this or before; false where its text is no longer this. */
	async function removed(path: string, text: string): Promise<boolean> {
		const file = fileAt(app, path);
		if (!file) return true;
		if ((await vault.read(file)) !== text || viewsOf(file).some((view) => withLineBreaks(view.getViewData()) !== withLineBreaks(text))) return false;
		await fileManager.trashFile(file);
		return true;
	}

	/** Removes folders that nothing is left in. One that holds anything, hidden or not yet seen, stays, as does one that cannot be removed. */
	async function removeEmpty(folders: readonly string[]): Promise<void> {
		for (const path of folders) {
			const folder = vault.getFolderByPath(path);
			const held = folder && (await adapter.list(path).catch(() => null));
			if (held && held.files.length + held.folders.length === 0) await fileManager.trashFile(folder).catch(() => undefined);
		}
	}

	async function edit(path: string, edits: readonly TextEdit[], result: Result): Promise<void> {
		const file = fileAt(app, path);
		if (!file) return void result.refused.push(...edits.map((one): Refusal => ({ edit: one, reason: 'gone', found: '' })));
		const saved = await vault.read(file);
		const view = editing(file);
		if (view && withLineBreaks(view.editor.getValue()) !== withLineBreaks(saved) && (await isUnseen(file))) throw UNSEEN;
		const { back, made, refused } = view ? editInEditor(view, lineBreakOf(saved), edits) : await editOnDisk(file, edits);
		result.back.unshift(...[...back, ...(result.resumed ? made : [])].map((one) => ({ edit: one })));
		result.refused.push(...refused);
		// What the journal calls done is on the disk.
		await view?.save();
	}

	async function editOnDisk(file: TFile, edits: readonly TextEdit[]): Promise<EditsOutcome> {
		// What is typed and not yet saved would be merged with a change on disk; saved first, it cannot be.
		for (const view of viewsOf(file)) {
			if (view.getViewData() !== (await vault.read(file)) && !(await isUnseen(file))) await view.save();
		}
		let before = '';
		let outcome = applyEdits(before, []);
		const change = (text: string): string => (outcome = applyEdits((before = text), edits)).text;
		await vault.process(file, change).catch((error: unknown) => mend(file.path, before, outcome.text, error));
		return outcome;
	}

	/** After a write that failed half-way, puts back what was there before, null for no note. Throws what the write threw. */
	async function mend(path: string, before: string | null, after: string, error: unknown): Promise<never> {
		const now = (await adapter.exists(path)) ? await adapter.read(path) : after;
		// Only the beginning of what was to be written is ours to replace.
		if (now !== before && now !== after && after.startsWith(now)) await (before === null ? adapter.remove(path) : adapter.write(path, before));
		throw error;
	}

	/** Whether the disk holds what Obsidian has not noticed yet: a save of what its views show would write over that. */
	async function isUnseen({ path, stat }: TFile): Promise<boolean> {
		const now = await adapter.stat(path);
		return now !== null && (now.size !== stat.size || Math.abs(now.mtime - stat.mtime) >= 1);
	}

	function editing(file: TFile): MarkdownView | undefined {
		return viewsOf(file).find((view) => view.getMode() === 'source');
	}

	function viewsOf(file: TFile): MarkdownView[] {
		return noteViews(app).filter((view) => view.file === file);
	}
}

/** One step of the editor's own undo. */
function editInEditor({ editor }: MarkdownView, lineBreak: string, edits: readonly TextEdit[]): EditsOutcome {
	const before = editor.getValue();
	const outcome = applyEdits(withLineBreaks(before, lineBreak), edits);
	const changes: EditorChange[] = [...changedLines(before, withLineBreaks(outcome.text))];
	if (changes.length > 0) editor.transaction({ changes });
	return outcome;
}

function pathOf(at: Step | string): string {
	if (typeof at === 'string') return at;
	if ('edit' in at) return at.edit.path;
	return 'create' in at ? at.create : at.remove;
}

/** Editors know line feeds alone. */
function withLineBreaks(text: string, lineBreak = '\n'): string {
	return text.replace(/\r\n?|\n/g, lineBreak);
}
