import type { Plugin } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { DashboardView } from './dashboard-view';
import { DASHBOARD_TYPE, placeOf } from './open-dashboard';

/** Registers the dashboard's pane and its hover previews. */
export function addDashboard(plugin: Plugin, parts: PluginParts): void {
	plugin.registerView(DASHBOARD_TYPE, (leaf) => new DashboardView(leaf, parts));
	plugin.registerHoverLinkSource(DASHBOARD_TYPE, { display: plugin.manifest.name, defaultMod: true });
	plugin.registerEvent(parts.app.workspace.on('layout-change', () => void rememberPlace(parts)));
}

/** The place that the author has moved it to, by menu or by dragging, is where it opens the next time. */
async function rememberPlace({ app, settings, change }: PluginParts): Promise<void> {
	const [leaf] = app.workspace.getLeavesOfType(DASHBOARD_TYPE);
	if (!app.workspace.layoutReady || !leaf) return;
	const dashboardPlace = placeOf(app, leaf);
	if (dashboardPlace !== settings().dashboardPlace) await change({ dashboardPlace });
}
