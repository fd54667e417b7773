import { setIcon } from 'obsidian';
import { own } from '../../ui/own';
import { openMenu } from '../menus';
import { paneFor } from '../opening';
import type { PluginParts } from '../plugin-parts';
import { fillTodoMenu } from '../todo-menu';
import { createNote } from '../writing/create-stubs';
import type { Todo } from './todos';

/** Makes an element the mark of a TODO: a click makes its note, with the middle button in another pane, and the right one opens its menu. */
export function markTodo(element: HTMLElement, parts: PluginParts, todo: Todo, options?: AddEventListenerOptions): void {
	element.setAttribute('aria-label', parts.strings.actions.createNoteFor(todo.text));
	for (const type of ['click', 'auxclick', 'contextmenu'] as const) {
		element.addEventListener(type, (event) => {
			if (type === 'auxclick' && event.button !== 1) return;
			// Obsidian follows links by a listener further up; the note is to be made here, not there.
			event.preventDefault();
			event.stopPropagation();
			if (type === 'contextmenu') openMenu(event, (menu) => fillTodoMenu(menu, parts, todo, false));
			else void createNote(parts, todo, paneFor(event, false));
		}, options);
	}
}

/** Adds the button that is to be the mark of a TODO without a link. */
export function addTodoButton(parent: HTMLElement): HTMLElement {
	const button = parent.createEl('button', { cls: own('note-button clickable-icon') });
	setIcon(button, 'file-plus-2');
	return button;
}
