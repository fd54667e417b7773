import type { Plugin } from 'obsidian';
import { isNote } from '../index/vault-ports';
import type { RecognitionParts } from './recognition-parts';
import { openWhy } from './why-modal';

const ICON = 'calendar-search';

/** Adds the question why a note is, or is not, a retrospective: as a command and to the menus of notes. */
export function addRecognition(plugin: Plugin, parts: RecognitionParts): void {
	const { app, strings: { recognition } } = parts;
	plugin.addCommand({
		id: 'why-retrospective',
		name: recognition.why,
		icon: ICON,
		checkCallback: (checking) => {
			const file = app.workspace.getActiveFile();
			if (!isNote(file)) return false;
			if (!checking) void openWhy(parts, file);
			return true;
		},
	});
	plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
		if (!isNote(file)) return;
		menu.addItem((item) => item.setSection('info').setTitle(recognition.why).setIcon(ICON).onClick(() => void openWhy(parts, file)));
	}));
}
