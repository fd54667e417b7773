import type { Menu, PaneType } from 'obsidian';
import { fileAt } from './index/vault-ports';
import { addItem } from './menus';
import { openNote } from './opening';
import type { PluginParts } from './plugin-parts';
import { doableAt, type TodoPlace } from './repay/doable';
import { todoTasks } from './repay/todo-tasks';
import { createNote } from './writing/create-stubs';

/** Fills the context menu of an entry, the same wherever it is shown. What cannot be done about it is left out. Its notes open in `pane`. */
export function fillTodoMenu(menu: Menu, parts: PluginParts, todo: TodoPlace, pane: PaneType | false): void {
	const { app, strings: { actions } } = parts;
	const source = fileAt(app, todo.path);
	if (doableAt(parts, todo)?.createNote ?? true) {
		addItem(menu, actions.createNote, 'file-plus-2', () => createNote(parts, todo, pane));
		addItem(menu, actions.createWithoutOpening, 'file-plus', () => createNote(parts, todo, null));
	}
	addTodoItems(menu, parts, todo);
	if (source) addItem(menu, actions.openRetrospective, 'calendar-check-2', () => openNote(app, source, pane), 'open');
	addItem(menu, actions.copyText, 'copy', () => navigator.clipboard.writeText(todo.text), 'clipboard');
}

/** Adds what can be done about an entry that is there, with the notes that are there. */
export function addTodoItems(menu: Menu, parts: PluginParts, todo: TodoPlace): void {
	const doable = doableAt(parts, todo);
	for (const { name, icon, can, act } of todoTasks(parts)) {
		if (doable?.[can]) addItem(menu, name, icon, () => act(todo));
	}
}
