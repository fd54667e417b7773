import type { Plugin } from 'obsidian';
import { addCommandFor } from '../commands';
import { isNote } from '../index/vault-ports';
import { addItem } from '../menus';
import type { PluginParts } from '../plugin-parts';
import { openWhy } from './why-modal';

const ICON = 'calendar-search';

/** Adds the question why a note is, or is not, a retrospective: as a command and to the menus of notes. */
export function addRecognition(plugin: Plugin, parts: PluginParts): void {
	const { app: { workspace }, strings: { recognition } } = parts;
	const open = () => {
		const file = workspace.getActiveFile();
		return isNote(file) ? file : null;
	};
	addCommandFor(plugin, { id: 'why-retrospective', name: recognition.why, icon: ICON }, open, (file) => openWhy(parts, file));
	plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
		if (isNote(file)) addItem(menu, recognition.why, ICON, () => openWhy(parts, file), 'info');
	}));
}
