import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';

/** One proposal as it is shown. */
export interface ProposalRow {
	/** Of the rows of one group, one at most is chosen. */
	readonly group: string;
	readonly from: string;
	readonly to: string;
	readonly remark: string;
	readonly isChosen: boolean;
}

/** What the dialog says and does. */
export interface ProposalsParts {
	readonly title: string;
	readonly hint: string;
	/** What is asked beside the proposals; null for nothing. */
	readonly question: string | null;
	readonly apply: (chosen: number) => string;
	readonly rows: readonly ProposalRow[];
	/** Called with the indices of chosen rows, and the answer to the question. */
	readonly take: (chosen: readonly number[], answer: boolean) => void;
}

/** Shows proposals with a check box each, to be taken together, or one by one with Enter. */
export class ProposalsModal extends Modal {
	readonly #parts: ProposalsParts;
	/** The check boxes of the rows that are still there, by their indices. */
	readonly #boxes = new Map<number, HTMLInputElement>();
	#button: ButtonComponent | null = null;
	#answer = false;

	constructor(app: App, parts: ProposalsParts) {
		super(app);
		this.#parts = parts;
		this.setTitle(parts.title);
		this.modalEl.addClass('weekly-retrospective-dialog');
		this.contentEl.createEl('p', { text: parts.hint, cls: 'setting-item-description' });
		const list = this.contentEl.createDiv({ cls: 'weekly-retrospective-check-list' });
		parts.rows.forEach((row, index) => this.#addRow(list, row, index));
		this.#addFoot();
		this.#registerKeys();
	}

	override onOpen(): void {
		[...this.#boxes.values()][0]?.focus();
	}

	#addRow(list: HTMLElement, { from, to, remark, isChosen }: ProposalRow, index: number): void {
		const label = list.createEl('label', { cls: 'weekly-retrospective-check' });
		const box = label.createEl('input', { type: 'checkbox' });
		label.createSpan({ text: `${from} → ${to}` });
		label.createEl('small', { text: remark });
		box.checked = isChosen;
		box.addEventListener('change', () => this.#choose(index, box.checked));
		this.#boxes.set(index, box);
	}

	#addFoot(): void {
		const { question } = this.#parts;
		if (question !== null) new Setting(this.contentEl).setName(question).addToggle((toggle) => toggle.setValue(false).onChange((answer) => (this.#answer = answer)));
		new Setting(this.contentEl).addButton((button) => (this.#button = button.setCta().onClick(() => this.#takeChosen())));
		this.#count();
	}

	#registerKeys(): void {
		const onBox = (act: (index: number) => void) => () => {
			const [index] = [...this.#boxes].find(([, box]) => box === box.doc.activeElement) ?? [];
			if (index === undefined) return undefined;
			act(index);
			return false;
		};
		this.scope.register([], 'Enter', onBox((index) => this.#takeOne(index)));
		this.scope.register([], 'ArrowDown', onBox((index) => this.#move(index, 1)));
		this.scope.register([], 'ArrowUp', onBox((index) => this.#move(index, -1)));
		this.scope.register(['Mod'], 'Enter', () => this.#takeChosen());
	}

	#choose(index: number, isChosen: boolean): void {
		if (isChosen) for (const [other, box] of this.#boxes) if (other !== index && this.#groupOf(other) === this.#groupOf(index)) box.checked = false;
		this.#count();
	}

	#takeOne(index: number): void {
		this.#parts.take([index], this.#answer);
		const rest = [...this.#boxes.keys()].filter((other) => this.#groupOf(other) !== this.#groupOf(index));
		const next = rest.find((other) => other > index) ?? rest.at(-1);
		for (const [other, box] of this.#boxes) {
			if (rest.includes(other)) continue;
			box.parentElement?.remove();
			this.#boxes.delete(other);
		}
		if (next === undefined) return this.close();
		this.#boxes.get(next)?.focus();
		this.#count();
	}

	#takeChosen(): void {
		const chosen = this.#chosen();
		if (chosen.length === 0) return;
		this.close();
		this.#parts.take(chosen, this.#answer);
	}

	#move(index: number, by: number): void {
		const boxes = [...this.#boxes.entries()];
		const at = boxes.findIndex(([other]) => other === index) + by;
		boxes[at]?.[1].focus();
	}

	#chosen(): readonly number[] {
		return [...this.#boxes].filter(([, box]) => box.checked).map(([index]) => index);
	}

	#groupOf(index: number): string | undefined {
		return this.#parts.rows[index]?.group;
	}

	#count(): void {
		const { length } = this.#chosen();
		this.#button?.setButtonText(this.#parts.apply(length)).setDisabled(length === 0);
	}
}
