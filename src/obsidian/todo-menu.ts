import type { App, Menu, PaneType } from 'obsidian';
import { openNote } from './opening';
import { changeState } from './repay/change-state';
import { offerNotes, type Scope } from './repay/offer-notes';
import { doableAt, type RepayParts, type TodoPlace } from './repay/repay-parts';
import type { StubCreator } from './writing/stub-creator';

/** What the menu of a TODO needs. */
export interface TodoMenuParts {
	readonly todo: TodoPlace;
	readonly app: App;
	readonly repay: RepayParts;
	readonly stubs: StubCreator;
	/** Where its note opens. */
	readonly pane: PaneType | false;
}

/** Fills the context menu of an entry, the same wherever it is shown. What cannot be done about it is left out. */
export function fillTodoMenu(menu: Menu, { todo, app, repay, stubs, pane }: TodoMenuParts): void {
	const { actions } = repay.strings;
	const source = app.vault.getFileByPath(todo.path);
	if (doableAt(repay, todo)?.createNote ?? true) {
		addItem(menu, actions.createNote, 'file-plus-2', () => stubs.create(todo, pane));
		addItem(menu, actions.createWithoutOpening, 'file-plus', () => stubs.create(todo, null));
	}
	addTodoItems(menu, todo, repay);
	if (source) addItem(menu, actions.openRetrospective, 'calendar-check-2', () => openNote(app, source, pane), 'open');
	addItem(menu, actions.copyText, 'copy', () => navigator.clipboard.writeText(todo.text), 'clipboard');
}

/** Adds what can be done about an entry that is there, with the notes that are there. */
export function addTodoItems(menu: Menu, todo: TodoPlace, repay: RepayParts): void {
	const { repay: words } = repay.strings;
	const can = doableAt(repay, todo);
	if (can?.fill) addItem(menu, words.one.fill, 'link', () => offerNotes(repay, 'fill', todo));
	if (can?.repair) addRepairItem(menu, repay, todo);
	if (can?.close) addItem(menu, words.close, 'check', () => changeState(repay, todo, 'closed'));
	if (can?.reopen) addItem(menu, words.reopen, 'rotate-ccw', () => changeState(repay, todo, 'open'));
}

/** Adds the repair of the missing links in a scope. */
export function addRepairItem(menu: Menu, repay: RepayParts, scope: Scope): void {
	addItem(menu, repay.strings.repay.one.repair, 'unlink', () => offerNotes(repay, 'repair', scope));
}

/** Adds an item to a menu. */
export function addItem(menu: Menu, title: string, icon: string, act: () => unknown, section = 'action'): void {
	menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(() => void act()));
}
