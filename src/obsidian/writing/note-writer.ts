import { MarkdownView, normalizePath, type App, type Editor, type TFile } from 'obsidian';
import type { EditOutcome, TextEdit } from '../../core/model/text-edit';
import { foldPath } from '../../core/model/vault-path';
import { applyEdit } from '../../core/writing/apply-edit';
import { existingPaths } from '../index/vault-ports';

/** What became of a note that was to be created. */
export interface Creation {
	readonly file: TFile;
	/** False where a note of that name was there: it is as it was. */
	readonly isNew: boolean;
}

/**
 * The one way by which the plugin writes to the vault. It creates notes and never overwrites one; it changes a note
 * by one span, checked against the text that the change was computed from. Whatever Obsidian throws, it throws.
 */
export class NoteWriter {
	/** Creations under way, by folded path: `vault.create` checks first and writes later. */
	readonly #creating = new Map<string, Promise<Creation>>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Creates a note and the folders above it; a note that is there, in whatever case, is given back instead. */
	async create(path: string, content: string): Promise<Creation> {
		const normal = normalizePath(path);
		const key = foldPath(normal);
		const underWay = this.#creating.get(key);
		if (underWay) return { ...(await underWay), isNew: false };
		const creation = this.#createOnce(normal, content).finally(() => this.#creating.delete(key));
		this.#creating.set(key, creation);
		return creation;
	}

	/** Makes an edit: in the editor where the note is open in one, so that it can be undone there; else on disk. */
	async edit(edit: TextEdit): Promise<EditOutcome> {
		const file = this.#app.vault.getFileByPath(edit.path);
		if (!file) return { applied: false, reason: 'gone', found: '' };
		const editor = this.#editorOf(file);
		return editor ? editInEditor(editor, edit) : this.#editOnDisk(file, edit);
	}

	/** The text of a note as its author sees it: that of the editor where it is open in one. */
	async text(file: TFile): Promise<string> {
		return this.#editorOf(file)?.getValue() ?? this.#app.vault.read(file);
	}

	/** Removes a note as the author has chosen to; false where its text is no longer `content`. */
	async removeIfUnchanged(file: TFile, content: string): Promise<boolean> {
		if (this.#app.vault.getFileByPath(file.path) !== file || (await this.text(file)) !== content) return false;
		await this.#app.fileManager.trashFile(file);
		return true;
	}

	async #createOnce(path: string, content: string): Promise<Creation> {
		const { vault } = this.#app;
		const existing = existingPaths(this.#app)(path);
		const there = existing === null ? null : vault.getFileByPath(existing);
		if (there) return { file: there, isNew: false };
		return { file: await vault.create(await this.#inFolder(path), content), isNew: true };
	}

	/** The path with its folder spelt as it is on disk; makes the folder where there is none. */
	async #inFolder(path: string): Promise<string> {
		const slash = path.lastIndexOf('/');
		if (slash < 0) return path;
		const folder = path.slice(0, slash);
		const existing = existingPaths(this.#app)(folder);
		if (existing === null) await this.#app.vault.createFolder(folder);
		return `${existing ?? folder}/${path.slice(slash + 1)}`;
	}

	async #editOnDisk(file: TFile, edit: TextEdit): Promise<EditOutcome> {
		await this.#saveReadingViews(file);
		let outcome: EditOutcome = { applied: false, reason: 'gone', found: '' };
		await this.#app.vault.process(file, (text) => {
			outcome = applyEdit(text, edit);
			return outcome.applied ? outcome.text : text;
		});
		return outcome;
	}

	/** What is typed and not yet saved would be merged with a change on disk; saved first, it cannot be. */
	async #saveReadingViews(file: TFile): Promise<void> {
		for (const view of this.#viewsOf(file)) {
			if (view.getViewData() !== (await this.#app.vault.read(file))) await view.save();
		}
	}

	#editorOf(file: TFile): Editor | null {
		return this.#viewsOf(file).find((view) => view.getMode() === 'source')?.editor ?? null;
	}

	#viewsOf(file: TFile): MarkdownView[] {
		const views = this.#app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
		return views.filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
	}
}

function editInEditor(editor: Editor, edit: TextEdit): EditOutcome {
	const outcome = applyEdit(editor.getValue(), edit);
	if (outcome.applied) {
		const { from } = outcome.span;
		const to = from + edit.expected.length;
		editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: edit.replacement }] });
	}
	return outcome;
}
