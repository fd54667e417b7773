import { TFile, TFolder, type TAbstractFile } from '../obsidian/base/files';
import { debounce } from '../obsidian/base/debounce';
import { setIcon } from '../obsidian/ui/icons';
import { Keymap } from '../obsidian/ui/keymap';
import { View } from '../obsidian/views/view';
import { askForFolder, makeNote, showFileMenu } from './file-actions';

/** The files and folders of the vault. */
export class FileExplorerView extends View {
	override icon = 'folder';
	override navigation = false;
	private filesEl: HTMLElement | null = null;
	private readonly collapsed = new Set<string>(keptPaths(this.app.loadLocalStorage('collapsed-folders')));
	private readonly drawLater = debounce(() => this.draw(), 20);

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onOpen(): Promise<void> {
		const buttons = this.containerEl.createDiv('nav-header').createDiv('nav-buttons-container');
		this.addButton(buttons, 'square-pen', 'New note', () => void makeNote(this.app, this.app.vault.getRoot()));
		this.addButton(buttons, 'folder-plus', 'New folder', () => askForFolder(this.app, this.app.vault.getRoot()));
		this.addButton(buttons, 'chevrons-down-up', 'Collapse all', () => this.collapseAll());
		this.filesEl = this.containerEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree' } });
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, () => void this.drawLater()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.markActive()));
		this.draw();
		return Promise.resolve();
	}

	private addButton(parent: HTMLElement, icon: string, label: string, act: () => void): void {
		const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { 'aria-label': label } });
		setIcon(button, icon);
		button.addEventListener('click', act);
	}

	private draw(): void {
		this.filesEl?.empty();
		if (this.filesEl) this.drawChildren(this.app.vault.getRoot(), this.filesEl);
		this.markActive();
	}

	private drawChildren(folder: TFolder, parent: HTMLElement): void {
		for (const child of [...folder.children].sort(foldersFirst)) {
			if (child instanceof TFolder) this.drawFolder(child, parent);
			else if (child instanceof TFile) this.drawFile(child, parent);
		}
	}

	private drawFolder(folder: TFolder, parent: HTMLElement): void {
		const isCollapsed = this.collapsed.has(folder.path);
		const item = parent.createDiv({ cls: 'tree-item nav-folder', attr: { role: 'treeitem', 'aria-expanded': String(!isCollapsed) } });
		item.toggleClass('is-collapsed', isCollapsed);
		const title = item.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible', attr: { 'data-path': folder.path, tabindex: '0' } });
		setIcon(title.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
		title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		onPress(title, () => this.toggle(folder));
		title.addEventListener('contextmenu', (event) => showFileMenu(this.app, folder, event));
		if (!isCollapsed) this.drawChildren(folder, item.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }));
	}

	private drawFile(file: TFile, parent: HTMLElement): void {
		const isNote = file.extension === 'md';
		const title = parent.createDiv({ cls: 'tree-item nav-file', attr: { role: 'treeitem' } })
			.createDiv({ cls: 'tree-item-self nav-file-title is-clickable tappable', attr: { 'data-path': file.path, tabindex: '0' } });
		title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: isNote ? file.basename : file.name });
		if (!isNote) title.createDiv({ cls: 'nav-file-tag', text: file.extension });
		const open = (event: MouseEvent | KeyboardEvent): void => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		onPress(title, open);
		title.addEventListener('auxclick', (event) => {
			if (event.button === 1) open(event);
		});
		title.addEventListener('contextmenu', (event) => showFileMenu(this.app, file, event));
		title.addEventListener('mouseover', (event) => {
			this.app.workspace.trigger('hover-link', { event, source: 'file-explorer', hoverParent: this, targetEl: title, linktext: file.path });
		});
	}

	private toggle(folder: TFolder): void {
		if (!this.collapsed.delete(folder.path)) this.collapsed.add(folder.path);
		this.keepAndDraw();
	}

	private collapseAll(): void {
		for (const { path } of this.app.vault.getAllFolders()) this.collapsed.add(path);
		this.keepAndDraw();
	}

	private keepAndDraw(): void {
		this.app.saveLocalStorage('collapsed-folders', [...this.collapsed]);
		this.draw();
	}

	private markActive(): void {
		const path = this.app.workspace.getActiveFile()?.path;
		for (const title of this.filesEl?.findAll('.nav-file-title') ?? []) title.toggleClass('is-active', title.dataset['path'] === path);
	}
}

function onPress(el: HTMLElement, act: (event: MouseEvent | KeyboardEvent) => void): void {
	el.addEventListener('click', act);
	el.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') act(event);
	});
}

function foldersFirst(a: TAbstractFile, b: TAbstractFile): number {
	return Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name, undefined, { numeric: true });
}

function keptPaths(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
