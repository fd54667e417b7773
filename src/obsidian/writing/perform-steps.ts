import { normalizePath, type App, type EditorChange, type MarkdownView, type TFile, type Vault } from 'obsidian';
import type { Step } from '../../core/model/action';
import { decoded } from '../../core/model/link-target';
import type { Refusal, TextEdit } from '../../core/model/text-edit';
import { folderOf, nameOf } from '../../core/model/vault-path';
import { applyEdits, type EditsOutcome } from '../../core/writing/apply-edits';
import { changedLines } from '../../core/writing/changed-lines';
import { lineBreakOf } from '../../core/writing/note-lines';
import { existingPaths } from '../index/vault-ports';
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

type Result = { -readonly [Key in 'back' | 'refused' | 'kept']: Performed[Key][number][] } & { readonly resumed: boolean };
/** What another program wrote would be lost with the next save. */
const UNSEEN = new Error('The editor does not show what is on the disk yet.');

type EditStep = Extract<Step, { edit: TextEdit }>;

/** The text of a note as its author sees it: that of the editor where it is open in one, with the line breaks of the file. */
export async function shownText(app: App, file: TFile): Promise<string> {
	const saved = await app.vault.read(file);
	const view = editing(app, file);
	return view ? withLineBreaks(view.editor.getValue(), lineBreakOf(saved)) : saved;
}

/**
 * Makes steps in the vault, one after another; `progress` hears how many are behind. It never writes over a note; it
 * changes a note by spans, each checked against the text that the change was computed from. A step that is made already
 * is passed over; steps that are `resumed` take it for their own. Stops at the first that fails, and throws nothing.
 */
export async function perform(app: App, steps: readonly Step[], progress?: (made: number) => void, resumed = false): Promise<Performed> {
	const result: Result = { back: [], refused: [], kept: [], resumed };
	for (let made = 0; made < steps.length; progress?.(made)) {
		const some = togetherFrom(steps, made);
		try {
			await make(app, some, result);
		} catch (error) {
			return { ...result, failure: { path: pathOf(some[0]), reason: error === UNSEEN ? null : reasonOf(error) } };
		}
		made += some.length;
	}
	return { ...result, failure: null };
}

async function make(app: App, steps: readonly [Step, ...Step[]], result: Result): Promise<void> {
	const [step] = steps;
	if ('edit' in step) await edit(app, step.edit.path, (steps as readonly EditStep[]).map((one) => one.edit), result);
	else if ('create' in step) await create(app, normalizePath(step.create), step.text, result);
	else if ((await isLinked(app, step.remove, result.refused)) || !(await removed(app, step.remove, step.text))) result.kept.push(step.remove);
	else await removeEmpty(app, step.folders ?? []);
}

async function create(app: App, path: string, text: string, { back, resumed }: Result): Promise<void> {
	const { vault } = app;
	const existing = existingPaths(app)(path);
	const there = existing === null ? null : vault.getFileByPath(existing);
	const folders: string[] = [];
	const file = there ?? (await createFree(app, path, text, folders));
	if (!there || (resumed && (await vault.read(there)) === text)) back.unshift({ remove: file.path, text, ...(folders.length > 0 ? { folders } : {}) });
}

/** Creates a note with the folders above it; those that were not there go into `folders`, the innermost first. */
async function createFree(app: App, path: string, text: string, folders: string[]): Promise<TFile> {
	const { vault } = app;
	try {
		const free = await inFolder(app, path, folders);
		// What Obsidian has not seen yet may lie there; it is another hand's.
		const isThere = await vault.adapter.exists(free);
		const made = vault.create(free, text);
		return await (isThere ? made : made.catch((error: unknown) => mend(app, free, null, text, error)));
	} catch (error) {
		await removeEmpty(app, folders);
		throw error;
	}
}

/** Removes folders that nothing is left in. One that holds anything, hidden or not yet seen, stays, as does one that cannot be removed. */
async function removeEmpty({ vault, fileManager }: App, folders: readonly string[]): Promise<void> {
	for (const path of folders) {
		const folder = vault.getFolderByPath(path);
		const held = folder && (await vault.adapter.list(path).catch(() => null));
		if (held && held.files.length + held.folders.length === 0) await fileManager.trashFile(folder).catch(() => undefined);
	}
}

/** After a write that failed half-way, puts back what was there before, null for no note. Throws what the write threw. */
async function mend({ vault: { adapter } }: App, path: string, before: string | null, after: string, error: unknown): Promise<never> {
	const now = (await adapter.exists(path)) ? await adapter.read(path) : after;
	// Only the beginning of what was to be written is ours to replace.
	if (now !== before && now !== after && after.startsWith(now)) await (before === null ? adapter.remove(path) : adapter.write(path, before));
	throw error;
}

/** The path with its folders spelt as they are on disk; makes those that are not there. */
async function inFolder(app: App, path: string, made: string[]): Promise<string> {
	const folder = folderOf(path).slice(0, -1);
	if (folder === '') return path;
	const existing = existingPaths(app)(folder);
	return `${existing ?? (await newFolder(app, await inFolder(app, folder, made), made))}/${nameOf(path)}`;
}

async function newFolder({ vault }: App, free: string, made: string[]): Promise<string> {
	const { path } = await vault.createFolder(free);
	made.unshift(path);
	return path;
}

/** Whether one of the edits that were not made would have taken away a link to the note, and the link still stands. */
async function isLinked(app: App, path: string, refused: readonly Refusal[]): Promise<boolean> {
	const name = nameOf(path).replace(/\.md$/, '');
	for (const { edit: { path: from, expected } } of refused) {
		const file = app.vault.getFileByPath(from);
		if (file && decoded(expected).includes(name) && (await shownText(app, file)).includes(expected)) return true;
	}
	return false;
}

/** Whether the note is gone, by this or before; false where its text is no longer this. */
async function removed(app: App, path: string, text: string): Promise<boolean> {
	const file = app.vault.getFileByPath(path);
	if (!file) return true;
	const shown = viewsOf(app, file).map((view) => view.getViewData());
	if ((await app.vault.read(file)) !== text || shown.some((one) => withLineBreaks(one) !== withLineBreaks(text))) return false;
	await app.fileManager.trashFile(file);
	return true;
}

async function edit(app: App, path: string, edits: readonly TextEdit[], result: Result): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) return void result.refused.push(...edits.map((one): Refusal => ({ edit: one, reason: 'gone', found: '' })));
	const take = ({ back, made, refused }: EditsOutcome): void => {
		result.back.unshift(...[...back, ...(result.resumed ? made : [])].map((one) => ({ edit: one })));
		result.refused.push(...refused);
	};
	const saved = await app.vault.read(file);
	const view = editing(app, file);
	if (!view) return editOnDisk(app, file, edits, take);
	if (withLineBreaks(view.editor.getValue()) !== withLineBreaks(saved) && (await isUnseen(app.vault, file))) throw UNSEEN;
	await editInEditor(view, lineBreakOf(saved), edits, take);
}

async function editOnDisk(app: App, file: TFile, edits: readonly TextEdit[], take: (outcome: EditsOutcome) => void): Promise<void> {
	const { vault } = app;
	// What is typed and not yet saved would be merged with a change on disk; saved first, it cannot be.
	for (const view of viewsOf(app, file)) {
		if (view.getViewData() !== (await vault.read(file)) && !(await isUnseen(vault, file))) await view.save();
	}
	let before = '';
	let outcome: EditsOutcome = { text: '', back: [], made: [], refused: [] };
	const change = (text: string): string => (outcome = applyEdits((before = text), edits)).text;
	await vault.process(file, change).catch((error: unknown) => mend(app, file.path, before, outcome.text, error));
	take(outcome);
}

/** Whether the disk holds what Obsidian has not noticed yet: a save of what its views show would write over that. */
async function isUnseen({ adapter }: Vault, { path, stat }: TFile): Promise<boolean> {
	const now = await adapter.stat(path);
	return now !== null && (now.size !== stat.size || Math.abs(now.mtime - stat.mtime) >= 1);
}

function editing(app: App, file: TFile): MarkdownView | undefined {
	return viewsOf(app, file).find((view) => view.getMode() === 'source');
}

function viewsOf(app: App, file: TFile): MarkdownView[] {
	return noteViews(app).filter((view) => view.file === file);
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
