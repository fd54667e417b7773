import { Notice, type App } from 'obsidian';
import type { TodoRef } from '../../core/insight/shown-entry';
import type { Strings } from '../../i18n/strings';
import type { DashboardActions, UserEvent } from '../../ui/dashboard-actions';
import { openMenu } from '../menus';
import { openNote, paneFor } from '../opening';
import type { RepayParts } from '../repay/repay-parts';
import { addRepairItem, addTodoItems, fillTodoMenu } from '../todo-menu';
import type { StubCreator } from '../writing/stub-creator';
import type { DashboardView } from './dashboard-view';
import { DASHBOARD_TYPE } from './open-dashboard';

/** What the dashboard's actions are made of. */
export interface ActionParts {
	readonly app: App;
	readonly strings: Strings;
	readonly stubs: StubCreator;
	readonly repay: RepayParts;
	/** Opens the dialog for the next retrospective. */
	readonly newWeek: (series: string | null) => void;
}

/** What a dashboard asks of the app, done for this view. */
export function dashboardActions({ app, strings, stubs, repay, newWeek }: ActionParts, view: DashboardView): DashboardActions {
	const paneOf = (event: UserEvent | null) => paneFor(event, view.isInMainArea ? 'tab' : false);

	async function open(path: string, event: UserEvent | null, line?: number): Promise<void> {
		const file = app.vault.getFileByPath(path);
		if (file) await openNote(app, file, paneOf(event), line);
		else new Notice(strings.problems.unreadable(path));
	}

	return {
		openNote: (path, event) => void open(path, event),
		openProblem: (path, line, event) => void open(path, event, Math.max(0, line - 1)),
		hoverNote(path, event, targetEl) {
			app.workspace.trigger('hover-link', { event, source: DASHBOARD_TYPE, hoverParent: view, targetEl, linktext: path, sourcePath: '' });
		},
		noteMenu(path, event, todo) {
			openMenu(event, (menu) => {
				if (todo) addTodoItems(menu, todo, repay);
				app.workspace.handleLinkContextMenu(menu, path, '', view.leaf);
			});
		},
		missingMenu(path, target, event) {
			openMenu(event, (menu) => addRepairItem(menu, repay, { path, target }));
		},
		openWeb: (url) => void view.contentEl.win.open(url, '_blank', 'noopener'),
		createNote: (todo, event) => void stubs.create(todo, paneOf(event)),
		todoMenu(todo: TodoRef, event) {
			openMenu(event, (menu) => fillTodoMenu(menu, { todo, app, repay, stubs, pane: paneOf(null) }));
		},
		newWeek: () => newWeek(view.chosenSeries),
		chooseSeries: (key) => view.chooseSeries(key),
		setFilter: (text) => view.setFilter(text),
	};
}
