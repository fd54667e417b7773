import type { Modifier } from 'obsidian';
import type { App } from '../obsidian/app';
import type { TFile } from '../obsidian/base/files';
import type { MarkdownView } from '../obsidian/views/markdown-view';
import { toggleTheme } from './appearance';
import { makeNote } from './file-actions';
import { CommandPalette, QuickSwitcher } from './pickers';

/** The commands that Obsidian itself has, as far as the host has what they do, with their keys. */
export function addCoreCommands(app: App): void {
	const add = (id: string, name: string, callback: () => unknown, key?: string): void => {
		app.commands.addCommand({ id, name, callback });
		if (key !== undefined) addHotkey(app, ['Mod'], key, callback);
	};
	add('command-palette:open', 'Open command palette', () => new CommandPalette(app).open(), 'p');
	add('switcher:open', 'Open quick switcher', () => new QuickSwitcher(app).open(), 'o');
	add('app:open-settings', 'Open settings', () => app.setting.open(), ',');
	add('file-explorer:new-file', 'Create new note', () => makeNote(app, app.fileManager.getNewFileParent('')), 'n');
	add('app:toggle-left-sidebar', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
	add('app:toggle-right-sidebar', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle());
	add('workspace:close', 'Close current tab', () => app.workspace.activeLeaf?.detach());
	add('workspace:split-vertical', 'Split right', () => splitRight(app));
	add('theme:toggle', 'Toggle light/dark theme', () => changeTheme(app));
	addNoteCommands(app);
}

export function changeTheme(app: App): void {
	toggleTheme();
	app.workspace.trigger('css-change');
}

function addNoteCommands(app: App): void {
	const toggle = (checking: boolean): boolean => withNote(app, checking, (view) => view.setMode(view.getMode() === 'source' ? 'preview' : 'source'));
	app.commands.addCommand({ id: 'markdown:toggle-preview', name: 'Toggle reading view', checkCallback: toggle });
	addHotkey(app, ['Mod'], 'e', () => toggle(false));
	const save = (checking: boolean): boolean => withNote(app, checking, (view) => void view.save());
	app.commands.addCommand({ id: 'editor:save-file', name: 'Save current file', checkCallback: save });
	addHotkey(app, ['Mod'], 's', () => save(false));
}

function withNote(app: App, checking: boolean, act: (view: MarkdownView, file: TFile | null) => void): boolean {
	const view = app.workspace.activeEditor;
	if (view && !checking) act(view, view.file);
	return view !== null;
}

function addHotkey(app: App, modifiers: readonly Modifier[], key: string, act: () => unknown): void {
	app.scope.register(modifiers, key, () => {
		act();
		return false;
	});
}

async function splitRight(app: App): Promise<void> {
	const leaf = app.workspace.activeLeaf;
	if (leaf) await app.workspace.duplicateLeaf(leaf);
}
