import type { App, Menu, PaneType } from 'obsidian';
import { openNote } from './opening';
import { changeState } from './repay/change-state';
import { offerNotes } from './repay/offer-notes';
import { doableAt, type RepayParts } from './repay/repay-parts';
import type { StubCreator, TodoPlace } from './writing/stub-creator';

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
	const { actions, repay: words } = repay.strings;
	const can = doableAt(repay, todo);
	const source = app.vault.getFileByPath(todo.path);
	const add = (section: string, title: string, icon: string, act: () => unknown): void => {
		menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(() => void act()));
	};
	if (!can || can.createNote) {
		add('action', actions.createNote, 'file-plus-2', () => stubs.create(todo, pane));
		add('action', actions.createWithoutOpening, 'file-plus', () => stubs.create(todo, null));
	}
	if (can?.fill) add('action', words.one.fill, 'link', () => offerNotes(repay, 'fill', todo));
	if (can?.repair) add('action', words.one.repair, 'unlink', () => offerNotes(repay, 'repair', todo));
	if (can?.close) add('action', words.close, 'check', () => changeState(repay, todo, 'closed'));
	if (can?.reopen) add('action', words.reopen, 'rotate-ccw', () => changeState(repay, todo, 'open'));
	if (source) add('open', actions.openRetrospective, 'calendar-check-2', () => openNote(app, source, pane));
	add('clipboard', actions.copyText, 'copy', () => navigator.clipboard.writeText(todo.text));
}
