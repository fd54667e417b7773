import type { Plugin } from 'obsidian';
import { noteViews } from '../opening';
import type { PluginParts } from '../plugin-parts';
import { editorButtons } from './editor-buttons';
import { addReadingMarks } from './reading-marks';

/** Marks the TODOs of retrospectives where they are read and written. */
export function addMarks(plugin: Plugin, parts: PluginParts): void {
	const { app, index } = parts;
	addReadingMarks(plugin, parts);
	plugin.registerEditorExtension(editorButtons(parts));
	// Notes that were shown before the index knew them have no marks yet.
	let wasReady = index.progress.ready;
	plugin.register(index.subscribe(() => {
		const { ready } = index.progress;
		if (ready && !wasReady) for (const view of noteViews(app)) if (view.getMode() === 'preview') view.previewMode.rerender(true);
		wasReady = ready;
	}));
}
