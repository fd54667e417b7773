import type { Editor, MarkdownFileInfo, MarkdownView, Plugin } from 'obsidian';
import { entryAt, placeOf } from '../../core/writing/find-todo';
import { isNote } from '../index/vault-ports';
import type { TodoPlace } from '../writing/stub-creator';
import { changeState } from './change-state';
import { offerNotes } from './offer-notes';
import { bodyOf, doable, type Doable, type RepayParts } from './repay-parts';

const TASKS = ['fill', 'repair'] as const;
const ICONS = { fill: 'link', repair: 'unlink' } as const;

/** Adds the commands that close TODOs, link what is written and repair links, and those for one week to its note's menu. */
export function addRepay(plugin: Plugin, parts: RepayParts): void {
	const { app, index, strings: { repay } } = parts;
	atCursor(plugin, parts, 'close-todo', repay.close, 'close', (todo) => void changeState(parts, todo, 'closed'));
	atCursor(plugin, parts, 'reopen-todo', repay.reopen, 'reopen', (todo) => void changeState(parts, todo, 'open'));
	for (const task of TASKS) {
		atCursor(plugin, parts, `${task}-at-cursor`, repay.one[task], task, (todo) => offerNotes(parts, task, todo));
		plugin.addCommand({ id: `${task}-all`, name: repay.all[task], icon: ICONS[task], callback: () => offerNotes(parts, task) });
	}
	plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
		if (!isNote(file) || !index.catalog.has(file.path)) return;
		for (const task of TASKS) menu.addItem((item) => item.setSection('action').setTitle(repay.all[task]).setIcon(ICONS[task]).onClick(() => offerNotes(parts, task, { path: file.path })));
	}));
}

function atCursor(plugin: Plugin, parts: RepayParts, id: string, name: string, can: keyof Doable, act: (todo: TodoPlace) => void): void {
	plugin.addCommand({
		id,
		name,
		editorCheckCallback: (checking, editor, context) => {
			const found = entryAtCursor(parts, editor, context);
			if (!found?.doable[can]) return false;
			if (!checking) act(found.todo);
			return true;
		},
	});
}

function entryAtCursor(parts: RepayParts, editor: Editor, { file }: MarkdownView | MarkdownFileInfo): { readonly todo: TodoPlace; readonly doable: Doable } | null {
	const { catalog } = parts.index;
	if (!file || !catalog.has(file.path)) return null;
	const cursor = editor.getCursor();
	const { entries } = bodyOf(parts, editor.getValue());
	const at = entryAt(entries, editor.posToOffset(cursor), cursor.line);
	const entry = entries[at];
	return entry ? { todo: { path: file.path, ...placeOf(entry, at) }, doable: doable(catalog.factsOf, entry, file.path) } : null;
}
