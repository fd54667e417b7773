import type { ComponentChildren } from 'preact';
import type { TodoRef } from '../core/insight/shown-entry';
import type { DashboardTools } from './dashboard-tools';
import { menuEvents } from './menu-events';

interface CreateNoteButtonProps {
	readonly todo: TodoRef;
	readonly class: string;
	readonly children: ComponentChildren;
}

/** Creates the note that an entry has none of yet; its menu offers the other ways to do so. */
export function CreateNoteButton({ todo, class: name, children }: CreateNoteButtonProps, { words, actions }: DashboardTools) {
	const menu = menuEvents((event) => actions.todoMenu(todo, event));
	return (
		<button class={name} aria-label={words.createNoteFor(todo.text)} onClick={(event) => actions.createNote(todo, event)} {...menu}>
			{children}
		</button>
	);
}
