import type { App } from 'obsidian';
import type { Refusal } from '../../core/model/text-edit';
import { inverseEdit } from '../../core/writing/edits/apply-edit';
import type { Strings } from '../../i18n/strings';
import { addRow, createDialog } from '../dialog';

/** Shows edits that were refused: what was to be written, and what stands there, to be read and copied. */
export function openRefusals(app: App, refused: readonly Refusal[], { actions }: Strings): void {
	const dialog = createDialog(app, actions.refusedTitle);
	const { contentEl } = dialog;
	for (const { edit, reason, found } of refused) {
		addRow(contentEl, edit.path).setHeading().setDesc(actions.refusedFor[reason]);
		addText(contentEl, actions.toBeWritten, inverseEdit(edit).line);
		addText(contentEl, actions.standsThere, found);
	}
	dialog.open();
}

function addText(parent: HTMLElement, name: string, text: string): void {
	addRow(parent, name).addTextArea((area) => area.setValue(text).inputEl.setAttrs({ readonly: '', rows: '3', 'aria-label': name }));
}
