import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';

/** One line of a check list. */
export interface CheckRow {
	readonly name: string;
	/** What would come of it, such as the path of a note. */
	readonly detail: string;
	readonly isOn: boolean;
	/** Shown, but not to be chosen. */
	readonly isFixed?: boolean;
}

/** A list from which its author chooses what is to be done. */
export interface CheckList {
	readonly title: string;
	/** Words on the button. */
	readonly submit: string;
	readonly rows: readonly CheckRow[];
	/** Does it for the rows at these indexes; `progress` takes how much of `total` is done. The dialog stays open until then. */
	readonly onSubmit: (chosen: readonly number[], progress: (done: number, total: number) => void) => Promise<unknown>;
}

/** Opens the list as a dialog. The first box turns all others; Mod+Enter does what the button does. */
export function openCheckList(app: App, { title, submit, rows, onSubmit }: CheckList, { actions }: Strings): void {
	const modal = new Modal(app).setTitle(title);
	const { contentEl, scope } = modal;
	modal.modalEl.addClass('weekly-retrospective-dialog');
	const allEl = addBox(contentEl, actions.all, '');
	const listEl = contentEl.createDiv({ cls: 'weekly-retrospective-check-list' });
	const boxes = rows.map(({ name, detail, isOn, isFixed = false }) => Object.assign(addBox(listEl, name, detail), { checked: isOn, disabled: isFixed }));
	const buttons = new Setting(contentEl)
		.addButton((button) => button.setButtonText(submit).setCta().onClick(() => void go()))
		.addButton((button) => button.setButtonText(actions.weekCancel).onClick(() => modal.close()));
	const chosen = (): number[] => boxes.flatMap(({ checked, disabled }, at) => (checked && !disabled ? [at] : []));
	const follow = (): void => {
		const free = boxes.filter(({ disabled }) => !disabled);
		Object.assign(allEl, { checked: free.every(({ checked }) => checked), disabled: free.length === 0 });
		buttons.components[0]?.setDisabled(chosen().length === 0);
	};
	let isBusy = false;
	async function go(): Promise<void> {
		const wanted = chosen();
		if (wanted.length === 0 || isBusy) return;
		isBusy = true;
		buttons.settingEl.hide();
		const bar = contentEl.createEl('progress', { attr: { 'aria-label': title } });
		await onSubmit(wanted, (done, total) => Object.assign(bar, { max: total, value: done }));
		modal.close();
	}
	allEl.addEventListener('change', () => {
		for (const box of boxes) if (!box.disabled) box.checked = allEl.checked;
	});
	contentEl.addEventListener('change', follow);
	scope.register(['Mod'], 'Enter', () => void go());
	follow();
	modal.open();
}

function addBox(parent: HTMLElement, name: string, detail: string): HTMLInputElement {
	const labelEl = parent.createEl('label', { cls: 'weekly-retrospective-check' });
	const box = labelEl.createEl('input', { type: 'checkbox' });
	labelEl.createSpan({ text: name });
	if (detail !== '') labelEl.createEl('small', { text: detail });
	return box;
}
