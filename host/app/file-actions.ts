import type { AppApi } from '../obsidian/app-api';
import { TFile, TFolder, type TAbstractFile } from '../obsidian/base/files';
import { ConfirmationModal } from '../obsidian/ui/confirmation-modal';
import { Menu } from '../obsidian/ui/menu';
import { Notice } from '../obsidian/ui/notice';
import { NameModal } from './name-modal';

/** The menu of a file or folder, with what plugins add to it. */
export function showFileMenu(app: AppApi, file: TAbstractFile, event: MouseEvent): void {
	const menu = Menu.forEvent(event);
	if (file instanceof TFolder) addFolderItems(app, menu, file);
	else if (file instanceof TFile) addOpenItems(app, menu, file);
	menu.addItem((item) => item.setSection('danger').setTitle('Rename…').setIcon('pencil').onClick(() => askForName(app, file)));
	menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => askToDelete(app, file)));
	app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
}

export async function makeNote(app: AppApi, folder: TFolder): Promise<void> {
	const note = await app.fileManager.createNewMarkdownFile(folder, 'Untitled');
	await app.workspace.getLeaf(false).openFile(note, { state: { mode: 'source' }, eState: { focus: true } });
}

export function askForFolder(app: AppApi, parent: TFolder): void {
	const place = parent.isRoot() ? '' : `${parent.path}/`;
	new NameModal(app, 'New folder', '', (name) => attempt(app.vault.createFolder(place + name))).open();
}

function addOpenItems(app: AppApi, menu: Menu, file: TFile): void {
	const open = (newLeaf: 'tab' | 'split') => () => app.workspace.getLeaf(newLeaf).openFile(file);
	menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(open('tab')));
	menu.addItem((item) => item.setSection('open').setTitle('Open to the right').setIcon('split').onClick(open('split')));
}

function addFolderItems(app: AppApi, menu: Menu, folder: TFolder): void {
	menu.addItem((item) => item.setSection('action-primary').setTitle('New note').setIcon('square-pen').onClick(() => makeNote(app, folder)));
	menu.addItem((item) => item.setSection('action-primary').setTitle('New folder').setIcon('folder-plus').onClick(() => askForFolder(app, folder)));
}

function askForName(app: AppApi, file: TAbstractFile): void {
	const extension = file instanceof TFile && file.extension === 'md' ? '.md' : '';
	const name = file.name.slice(0, file.name.length - extension.length);
	const place = file.path.slice(0, file.path.length - file.name.length);
	new NameModal(app, 'Rename', name, (newName) => attempt(app.fileManager.renameFile(file, place + newName + extension))).open();
}

function askToDelete(app: AppApi, file: TAbstractFile): void {
	const modal = new ConfirmationModal(app);
	modal.setTitle('Delete file').setContent(`Are you sure you want to delete "${file.name}"? It will be moved to the .trash folder of the vault.`);
	modal.addButton((button) => button.setButtonText('Delete').setWarning().onClick(() => attempt(app.fileManager.trashFile(file))));
	modal.addCancelButton();
	modal.open();
}

/** Says what went wrong, where something did. */
async function attempt(done: Promise<unknown>): Promise<void> {
	try {
		await done;
	} catch (error) {
		new Notice(error instanceof Error ? error.message : String(error));
	}
}
