import type { Instruction } from 'obsidian';
import type { AppApi } from '../app-api';
import { Modal } from './modal';

/** A dialog with a field and the suggestions for what stands in it. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private values: readonly T[] = [];
	private selected = 0;
	private round = 0;

	constructor(app: AppApi) {
		super(app);
		this.modalEl.addClass('prompt');
		this.modalEl.empty();
		const container = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = container.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', role: 'combobox', 'aria-expanded': 'true' } });
		this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		this.registerKeys();
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: readonly Instruction[]): void {
		const row = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const instruction = row.createDiv('prompt-instruction');
			instruction.createSpan({ cls: 'prompt-instruction-command', text: command });
			instruction.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.selected];
		if (value !== undefined) this.selectSuggestion(value, event);
	}

	/** Asks anew; an answer that comes after a later question is dropped. */
	protected async updateSuggestions(): Promise<void> {
		const round = (this.round += 1);
		const values = await this.getSuggestions(this.inputEl.value);
		if (round !== this.round) return;
		this.values = values.slice(0, this.limit);
		this.resultContainerEl.empty();
		this.values.forEach((value, index) => this.addSuggestion(value, index));
		if (this.values.length === 0) this.onNoSuggestion();
		this.select(0);
	}

	private addSuggestion(value: T, index: number): void {
		const el = this.resultContainerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
		this.renderSuggestion(value, el);
		el.addEventListener('click', (event) => this.selectSuggestion(value, event));
		el.addEventListener('mousemove', () => this.select(index));
	}

	private select(index: number): void {
		if (this.values.length === 0) return;
		this.selected = (index + this.values.length) % this.values.length;
		const items = [...this.resultContainerEl.children];
		items.forEach((item, place) => {
			item.classList.toggle('is-selected', place === this.selected);
			item.setAttribute('aria-selected', String(place === this.selected));
		});
		items[this.selected]?.scrollIntoView({ block: 'nearest' });
	}

	private registerKeys(): void {
		const move = (step: number) => () => {
			this.select(this.selected + step);
			return false;
		};
		this.scope.register([], 'ArrowDown', move(1));
		this.scope.register([], 'ArrowUp', move(-1));
		this.scope.register(null, 'Enter', (event) => {
			if (event.isComposing) return undefined;
			this.selectActiveSuggestion(event);
			return false;
		});
	}
}
