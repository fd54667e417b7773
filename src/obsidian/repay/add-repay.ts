import type { Editor, MarkdownFileInfo, MarkdownView, Plugin } from 'obsidian';
import { readNote } from '../../core/reading/read-note';
import { entryAt, placeOf } from '../../core/writing/find-todo';
import { addCommandFor, doIfFound } from '../commands';
import { addItem } from '../menus';
import type { PluginParts } from '../plugin-parts';
import { createNote, createStubs } from '../writing/create-stubs';
import { doable, type Doable, type TodoPlace } from './doable';
import { offerNotes } from './offer-notes';
import { SEARCHES, todoTasks, type TodoTask } from './todo-tasks';

const STUBS = 'files';

/** Adds the commands that pay off TODOs: at the cursor, for a week, and for all; those for a week also to the menus of retrospectives. */
export function addRepay(plugin: Plugin, parts: PluginParts): void {
	const { app, catalog, strings: { actions, repay } } = parts;
	addAtCursor(plugin, parts, { id: 'create-note-at-cursor', name: actions.createNoteAtCursor, icon: 'file-plus-2', can: 'fill', act: (todo) => createNote(parts, todo, false) });
	for (const task of todoTasks(parts)) addAtCursor(plugin, parts, task);
	for (const [task, icon] of SEARCHES) plugin.addCommand({ id: `${task}-all`, name: repay.all[task], icon, callback: () => offerNotes(parts, task) });
	addCommandFor(plugin, { id: 'create-stubs', name: actions.createStubs, icon: STUBS }, () => openOrNewest(parts), (path) => createStubs(parts, path));
	plugin.registerEvent(app.workspace.on('file-menu', (menu, { path }) => {
		if (!catalog.has(path)) return;
		addItem(menu, actions.createStubs, STUBS, () => createStubs(parts, path));
		for (const [task, icon] of SEARCHES) addItem(menu, repay.all[task], icon, () => offerNotes(parts, task, { path }));
	}));
}

function addAtCursor(plugin: Plugin, parts: PluginParts, { id, name, icon, can, act }: TodoTask): void {
	plugin.addCommand({
		id,
		name,
		icon,
		editorCheckCallback: (checking, editor, context) => doIfFound(checking, todoAtCursor(parts, editor, context, can), act),
	});
}

/** The open retrospective, or else the newest. */
function openOrNewest({ app, catalog }: PluginParts): string | null {
	const open = app.workspace.getActiveFile()?.path ?? '';
	if (catalog.has(open)) return open;
	const [first, ...rest] = catalog.retrospectives;
	return rest.reduce((last, one) => ((one.date ?? '') > (last?.date ?? '') ? one : last), first)?.path ?? null;
}

function todoAtCursor({ catalog, settings }: PluginParts, editor: Editor, { file }: MarkdownView | MarkdownFileInfo, can: keyof Doable): TodoPlace | null {
	if (!file || !catalog.has(file.path)) return null;
	const cursor = editor.getCursor();
	const { entries } = readNote(editor.getValue(), settings()).body;
	const at = entryAt(entries, editor.posToOffset(cursor), cursor.line);
	const entry = entries[at];
	return entry && doable(catalog.factsOf, entry, file.path)[can] ? { path: file.path, ...placeOf(entry, at) } : null;
}
