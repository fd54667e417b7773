import type { Plugin } from 'obsidian';
import { openDashboard } from './dashboard/open-dashboard';
import { openNewWeek } from './new-week/new-week-dialog';
import type { PluginParts } from './plugin-parts';

/** Adds the commands that are there wherever the author is, and the ribbon's icons for the first two. */
export function addCommands(plugin: Plugin, parts: PluginParts): void {
	const { app, settings, strings: { actions }, writer } = parts;
	const add = (id: string, name: string, icon: string, callback: () => unknown) => plugin.addCommand({ id, name, icon, callback: () => void callback() });
	const addWithIcon: typeof add = (id, name, icon, callback) => {
		plugin.addRibbonIcon(icon, name, () => void callback());
		return add(id, name, icon, callback);
	};
	addWithIcon('open-dashboard', actions.openDashboard, 'calendar-check-2', () => openDashboard(app, settings().dashboardPlace));
	addWithIcon('new-week', actions.newWeek, 'calendar-plus', () => openNewWeek(parts, null));
	add('undo-last-change', actions.undoLast, 'undo-2', () => writer.undoLast());
}
