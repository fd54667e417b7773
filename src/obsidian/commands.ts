import type { Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import type { NoteWriter } from './writing/note-writer';

/** What the commands need of the plugin. */
export interface CommandParts {
	readonly strings: Strings;
	readonly writer: NoteWriter;
	readonly newWeek: (series: string | null) => void;
	readonly openDashboard: () => Promise<void>;
}

/** Adds the commands that are there wherever the author is, and the ribbon's icon for the next retrospective. */
export function addCommands(plugin: Plugin, { strings: { actions }, writer, newWeek, openDashboard }: CommandParts): void {
	const add = (id: string, name: string, icon: string, callback: () => unknown) => plugin.addCommand({ id, name, icon, callback: () => void callback() });
	add('open-dashboard', actions.openDashboard, 'calendar-check-2', openDashboard);
	add('new-week', actions.newRetrospective, 'calendar-plus', () => newWeek(null));
	add('undo-last-change', actions.undoLast, 'undo-2', () => writer.undoLast());
	plugin.addRibbonIcon('calendar-plus', actions.newRetrospective, () => newWeek(null));
}
