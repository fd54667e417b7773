import type { App, Menu, PaneType } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { openNote } from './opening';
import type { StubCreator, TodoPlace } from './writing/stub-creator';

/** What the menu of a TODO needs. */
export interface TodoMenuParts {
	readonly todo: TodoPlace;
	readonly app: App;
	readonly strings: Strings;
	readonly stubs: StubCreator;
	/** Where its note opens. */
	readonly pane: PaneType | false;
}

/** Fills the context menu of a TODO, the same wherever it is shown. */
export function fillTodoMenu(menu: Menu, { todo, app, strings: { actions }, stubs, pane }: TodoMenuParts): void {
	const source = app.vault.getFileByPath(todo.path);
	menu.addItem((item) => item.setSection('action').setTitle(actions.createNote).setIcon('file-plus-2').onClick(() => stubs.create(todo, pane)));
	menu.addItem((item) => item.setSection('action').setTitle(actions.createWithoutOpening).setIcon('file-plus').onClick(() => stubs.create(todo, null)));
	if (source) menu.addItem((item) => item.setSection('open').setTitle(actions.openRetrospective).setIcon('calendar-check-2').onClick(() => openNote(app, source, pane)));
	menu.addItem((item) => item.setSection('clipboard').setTitle(actions.copyText).setIcon('copy').onClick(() => navigator.clipboard.writeText(todo.text)));
}
