import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { AppApi } from '../app-api';
import type { TFile } from '../base/files';

/** What an editor extension learns of the note that it works in. */
export interface MarkdownFileInfo {
	readonly app: AppApi;
	readonly file: TFile | null;
	readonly editor?: unknown;
	hoverPopover: unknown;
}

export const setEditorView = StateEffect.define<EditorView>();
export const setLivePreview = StateEffect.define<boolean>();

/** The view that the editor belongs to. Every editor of the host is made with one. */
export const editorInfoField = StateField.define<MarkdownFileInfo | null>({
	create: () => null,
	update: (value) => value,
});

/** Whether the editor is in live preview. */
export const editorLivePreviewField = StateField.define<boolean>({
	create: () => true,
	update: (value, { effects }) => effects.find((effect) => effect.is(setLivePreview))?.value ?? value,
});

/** The editor itself. */
export const editorEditorField = StateField.define<EditorView | null>({
	create: () => null,
	update: (value, { effects }) => effects.find((effect) => effect.is(setEditorView))?.value ?? value,
});
