import { ButtonComponent, Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { own } from '../ui/own';

/** Makes a dialog with a title, to be filled and opened. */
export function createDialog(app: App, title: string): Modal {
	const dialog = new Modal(app).setTitle(title);
	dialog.modalEl.addClass(own('dialog'));
	return dialog;
}

/** Adds a row with a name. */
export function addRow(parent: HTMLElement, name: string): Setting {
	return new Setting(parent).setName(name);
}

/** Adds a paragraph. */
export function addParagraph(parent: HTMLElement, text: string, cls = ''): void {
	parent.createEl('p', { text, cls });
}

/** Adds a button. */
export function addButton(parent: HTMLElement, text: string, act: () => unknown): ButtonComponent {
	return new ButtonComponent(parent).setButtonText(text).onClick(() => void act());
}

/** Adds the button that does what the dialog is for, as Mod+Enter does, and beside it the one that only closes it; returns the first, and the row. */
export function addSubmit(dialog: Modal, { weekCancel }: Strings['actions'], text: string, submit: () => unknown): readonly [ButtonComponent, HTMLElement] {
	const { controlEl, settingEl } = new Setting(dialog.contentEl);
	dialog.scope.register(['Mod'], 'Enter', () => void submit());
	const button = addButton(controlEl, text, submit).setCta();
	addButton(controlEl, weekCancel, () => dialog.close());
	return [button, settingEl];
}

/** Adds a box with its label, and below it what would come of it. */
export function addBox(parent: HTMLElement, name: string, detail = ''): HTMLInputElement {
	const labelEl = parent.createEl('label', { cls: own('check') });
	const box = labelEl.createEl('input', { type: 'checkbox' });
	labelEl.createSpan({ text: name });
	if (detail !== '') labelEl.createEl('small', { text: detail });
	return box;
}
