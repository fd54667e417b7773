import { MarkdownView, type Plugin } from 'obsidian';
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
		if (index.progress.ready && !wasReady) renderAnew(app);
		wasReady = index.progress.ready;
	}));
}

/** Renders the open reading views anew, with what is known now. */
function renderAnew({ workspace }: PluginParts['app']): void {
	for (const { view } of workspace.getLeavesOfType('markdown')) {
		if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
	}
}
