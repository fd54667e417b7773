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
	/** Of the rows of one group, one at most can be chosen. */
	readonly group?: string;
}

/** A list from which its author chooses what is to be done. */
export interface CheckList {
	readonly title: string;
	/** How it is used, where that cannot be seen. */
	readonly hint?: string;
	/** What is asked beside the rows; its answer is no until its box is checked. */
	readonly question?: string | null;
	/** Words on the button. */
	readonly submit: string;
	readonly rows: readonly CheckRow[];
	/** Does it for the rows at these indexes; `progress` takes how much of `total` is done. The dialog stays open until then. */
	readonly onSubmit: (chosen: readonly number[], progress: (done: number, total: number) => void, answer: boolean) => Promise<unknown>;
	/** Does it at once for one row, by Enter: the row goes with its group, and the next has the focus. */
	readonly onEnter?: (row: number, answer: boolean) => void;
}

/** Opens the list as a dialog. The first box turns all others; arrows go from row to row; Mod+Enter does what the button does. */
export function openCheckList(app: App, list: CheckList, { actions }: Strings): void {
	new CheckListModal(app, list, actions).open();
}

class CheckListModal extends Modal {
	readonly #list: CheckList;
	readonly #allEl: HTMLInputElement;
	readonly #boxes: readonly HTMLInputElement[];
	readonly #answerEl: HTMLInputElement | null;
	readonly #buttons: Setting;
	#isBusy = false;

	constructor(app: App, list: CheckList, actions: Strings['actions']) {
		super(app);
		const { contentEl, scope } = this;
		this.#list = list;
		this.setTitle(list.title);
		this.modalEl.addClass('weekly-retrospective-dialog');
		if (list.hint) contentEl.createEl('p', { text: list.hint, cls: 'setting-item-description' });
		this.#allEl = addBox(contentEl, actions.all, '');
		const listEl = contentEl.createDiv({ cls: 'weekly-retrospective-check-list' });
		this.#boxes = list.rows.map(({ name, detail, isOn, isFixed = false }) => Object.assign(addBox(listEl, name, detail), { checked: isOn, disabled: isFixed }));
		this.#answerEl = list.question ? addBox(contentEl, list.question, '') : null;
		this.#buttons = new Setting(contentEl)
			.addButton((button) => button.setButtonText(list.submit).setCta().onClick(() => void this.#submit()))
			.addButton((button) => button.setButtonText(actions.weekCancel).onClick(() => this.close()));
		contentEl.addEventListener('change', ({ target }) => this.#changed(target));
		scope.register(['Mod'], 'Enter', () => void this.#submit());
		scope.register([], 'Enter', () => this.#onRow((row) => this.#takeOne(row)));
		scope.register([], 'ArrowDown', () => this.#onRow((row) => this.#move(row, 1)));
		scope.register([], 'ArrowUp', () => this.#onRow((row) => this.#move(row, -1)));
		this.#follow();
	}

	override onOpen(): void {
		this.#free()[0]?.focus();
	}

	#free(): readonly HTMLInputElement[] {
		return this.#boxes.filter(({ disabled }) => !disabled);
	}

	#chosen(): number[] {
		return this.#boxes.flatMap(({ checked, disabled }, at) => (checked && !disabled ? [at] : []));
	}

	#groupOf(row: number): string {
		return this.#list.rows[row]?.group ?? String(row);
	}

	/** The rows that exclude this one, and itself. */
	#groupAround(row: number): readonly HTMLInputElement[] {
		return this.#boxes.filter((_, at) => this.#groupOf(at) === this.#groupOf(row));
	}

	#changed(target: EventTarget | null): void {
		const row = this.#boxes.findIndex((box) => box === target);
		if (target === this.#allEl) this.#free().forEach((box) => (box.checked = this.#allEl.checked && this.#groupAround(this.#boxes.indexOf(box))[0] === box));
		else if (this.#boxes[row]?.checked) for (const box of this.#groupAround(row)) box.checked = box === target;
		this.#follow();
	}

	#follow(): void {
		const groups = new Set(this.#free().map((box) => this.#groupOf(this.#boxes.indexOf(box))));
		const { length } = this.#chosen();
		Object.assign(this.#allEl, { checked: length === groups.size, disabled: groups.size === 0 });
		this.#buttons.components[0]?.setDisabled(length === 0);
	}

	async #submit(): Promise<void> {
		const chosen = this.#chosen();
		if (chosen.length === 0 || this.#isBusy) return;
		this.#isBusy = true;
		this.#buttons.settingEl.hide();
		const bar = this.contentEl.createEl('progress', { attr: { 'aria-label': this.#list.title } });
		await this.#list.onSubmit(chosen, (done, total) => Object.assign(bar, { max: total, value: done }), this.#answer());
		this.close();
	}

	#answer(): boolean {
		return this.#answerEl?.checked ?? false;
	}

	/** Does something about the row that has the focus; elsewhere a key is left to what has it. */
	#onRow(act: (row: number) => void): false | undefined {
		const row = this.#boxes.findIndex((box) => box === box.doc.activeElement);
		if (row < 0) return undefined;
		act(row);
		return false;
	}

	#move(row: number, by: number): void {
		const free = this.#free();
		free[free.findIndex((box) => box === this.#boxes[row]) + by]?.focus();
	}

	#takeOne(row: number): void {
		const { onEnter } = this.#list;
		if (!onEnter) return;
		onEnter(row, this.#answer());
		for (const box of this.#groupAround(row)) {
			box.disabled = true;
			box.parentElement?.remove();
		}
		const rest = this.#free();
		const next = rest.find((box) => this.#boxes.indexOf(box) > row) ?? rest.at(-1);
		if (!next) return this.close();
		next.focus();
		this.#follow();
	}
}

/** Adds a box with its label, and below it what would come of it. */
export function addBox(parent: HTMLElement, name: string, detail: string): HTMLInputElement {
	const labelEl = parent.createEl('label', { cls: 'weekly-retrospective-check' });
	const box = labelEl.createEl('input', { type: 'checkbox' });
	labelEl.createSpan({ text: name });
	if (detail !== '') labelEl.createEl('small', { text: detail });
	return box;
}
