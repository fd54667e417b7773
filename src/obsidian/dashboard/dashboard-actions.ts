import type { HoverParent, ItemView, OpenViewState } from 'obsidian';
import type { DashboardActions, UserEvent } from '../../ui/dashboard-actions';
import { fileAt } from '../index/vault-ports';
import { addItem, openMenu } from '../menus';
import { tell } from '../notices';
import { openNote, paneFor } from '../opening';
import type { PluginParts } from '../plugin-parts';
import { offerNotes } from '../repay/offer-notes';
import { addTodoItems, fillTodoMenu } from '../todo-menu';
import { createNote } from '../writing/create-stubs';
import { DASHBOARD_TYPE, placeOf } from './open-dashboard';

/** What a dashboard asks of the app about notes and TODOs, done for this view. */
export function noteActions(parts: PluginParts, view: ItemView & HoverParent): Omit<DashboardActions, 'newWeek' | 'chooseSeries' | 'setFilter'> {
	const { app, strings } = parts;
	const paneOf = (event: UserEvent | null) => paneFor(event, placeOf(app, view.leaf) === 'main' ? 'tab' : false);

	async function open(path: string, event: UserEvent | null, state?: OpenViewState): Promise<void> {
		const file = fileAt(app, path);
		if (file) await openNote(app, file, paneOf(event), state);
		else tell(strings.problems.unreadable(path));
	}

	return {
		openNote: (path, event) => void open(path, event),
		openProblem: (path, line, event) => void open(path, event, { eState: { line: Math.max(0, line - 1) } }),
		hoverNote(path, event, targetEl) {
			app.workspace.trigger('hover-link', { event, source: DASHBOARD_TYPE, hoverParent: view, targetEl, linktext: path, sourcePath: '' });
		},
		noteMenu(path, event, todo) {
			openMenu(event, (menu) => {
				if (todo) addTodoItems(menu, parts, todo);
				app.workspace.handleLinkContextMenu(menu, path, '', view.leaf);
			});
		},
		missingMenu(path, target, event) {
			openMenu(event, (menu) => addItem(menu, strings.repay.one.repair, 'unlink', () => offerNotes(parts, 'repair', { path, target })));
		},
		openWeb: (url) => void view.contentEl.win.open(url, '_blank', 'noopener'),
		createNote: (todo, event) => void createNote(parts, todo, paneOf(event)),
		todoMenu(todo, event) {
			openMenu(event, (menu) => fillTodoMenu(menu, parts, todo, paneOf(null)));
		},
	};
}
