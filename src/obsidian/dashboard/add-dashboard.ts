import type { App, Menu, Plugin } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import type { RepayParts } from '../repay/repay-parts';
import type { SettingsStore } from '../settings/settings-store';
import type { StubCreator } from '../writing/stub-creator';
import { dashboardActions } from './dashboard-actions';
import { DashboardView } from './dashboard-view';
import { DASHBOARD_TYPE, moveDashboard, openDashboard, placeOfDashboard } from './open-dashboard';

/** What the dashboard needs of the plugin. */
export interface AddDashboardParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly store: SettingsStore;
	readonly strings: Strings;
	readonly stubs: StubCreator;
	readonly repay: RepayParts;
	readonly newWeek: (series: string | null) => void;
}

/** Registers the dashboard's pane, its icon in the ribbon and its hover previews; returns what opens it. */
export function addDashboard(plugin: Plugin, { app, index, store, strings, stubs, repay, newWeek }: AddDashboardParts): () => Promise<void> {
	const open = () => openDashboard(app, store.value.dashboardPlace);
	plugin.registerView(DASHBOARD_TYPE, (leaf) => new DashboardView(leaf, {
		index,
		strings,
		settings: () => store.value,
		actionsFor: (view) => dashboardActions({ app, strings, stubs, repay, newWeek }, view),
		paneMenu: (menu, view) => addMove(menu, view, app, strings),
	}));
	plugin.registerHoverLinkSource(DASHBOARD_TYPE, { display: plugin.manifest.name, defaultMod: true });
	plugin.registerEvent(app.workspace.on('layout-change', () => void rememberPlace(app, store)));
	plugin.addRibbonIcon('calendar-check-2', strings.actions.openDashboard, () => void open());
	return open;
}

function addMove(menu: Menu, view: DashboardView, app: App, { actions }: Strings): void {
	const [title, icon, place] = view.isInMainArea
		? [actions.moveToSidebar, 'panel-right', 'sidebar' as const]
		: [actions.moveToMain, 'panel-top', 'main' as const];
	menu.addItem((item) => item.setSection('pane').setTitle(title).setIcon(icon).onClick(() => moveDashboard(app, place)));
}

/** The place that the author has moved it to, by menu or by dragging, is where it opens the next time. */
async function rememberPlace(app: App, store: SettingsStore): Promise<void> {
	const place = placeOfDashboard(app);
	if (app.workspace.layoutReady && place && place !== store.value.dashboardPlace) await store.change({ dashboardPlace: place });
}
