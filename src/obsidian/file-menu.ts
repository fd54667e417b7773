import type { Plugin } from 'obsidian';
import { isNote } from './index/vault-ports';
import { addItem } from './menus';
import type { PluginParts } from './plugin-parts';
import { openWhy } from './recognition/why-modal';
import { offerNotes } from './repay/offer-notes';
import { SEARCHES } from './repay/todo-tasks';
import { createStubs } from './writing/create-stubs';

/** Adds to the menus of notes why they are, or are not, retrospectives, and to those of retrospectives what pays off their TODOs. */
export function addFileMenu(plugin: Plugin, parts: PluginParts): void {
	const { app, catalog, strings: { actions, recognition, repay } } = parts;
	plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
		const { path } = file;
		if (catalog.has(path)) {
			addItem(menu, actions.createStubs, 'files', () => createStubs(parts, path));
			for (const [task, icon] of SEARCHES) addItem(menu, repay.all[task], icon, () => offerNotes(parts, task, { path }));
		}
		if (isNote(file)) addItem(menu, recognition.why, 'calendar-search', () => openWhy(parts, file), 'info');
	}));
}
