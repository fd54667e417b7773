import type { TAbstractFile } from '../base/files';
import { TFile } from '../base/files';
import type { Menu } from '../ui/menu';
import { ItemView } from './item-view';

/** A view of a file. It follows the file's renames, and closes with it. */
export abstract class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;

	override getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const path = pathIn(state);
		if (path === undefined) return;
		await this.showFile(path === null ? null : this.app.vault.getFileByPath(path));
	}

	override onload(): void {
		this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => this.deleted(file)));
		this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => this.renamed(file)));
	}

	override async onClose(): Promise<void> {
		await this.showFile(null);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	private async showFile(file: TFile | null): Promise<void> {
		if (file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.app.workspace.fileShown(this.leaf);
	}

	private deleted(file: TAbstractFile): void {
		if (file === this.file) this.leaf.detach();
	}

	private renamed(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file !== this.file) return;
		void this.onRename(file);
		this.leaf.updateHeader();
		this.app.workspace.layoutChanged();
	}
}

/** The path that a state names; null where it says there is no file, undefined where it says nothing. */
function pathIn(state: unknown): string | null | undefined {
	if (typeof state !== 'object' || state === null || !('file' in state)) return undefined;
	return typeof state.file === 'string' ? state.file : null;
}
