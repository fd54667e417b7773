import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import type { SeriesChoice } from '../../core/insight/series-choice';
import { parseCivilDate } from '../../core/model/civil-date';
import { formatWeek } from '../../core/model/week';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import type { Strings } from '../../i18n/strings';
import type { WeekChoice, WeekPlanner } from './week-planner';

/** What the dialog needs. */
export interface NewWeekParts {
	readonly strings: Strings;
	readonly series: readonly SeriesChoice[];
	/** Key of the series that is chosen at first; empty for one that is to begin. */
	readonly chosen: string;
	readonly plannerOf: (series: string) => Promise<WeekPlanner>;
	/** Writes the plan, or opens what is there already. */
	readonly write: (plan: NextWeekPlan) => Promise<void>;
}

/** Shows the note that is to be written, and lets its author change series, number and date first. */
export class NewWeekModal extends Modal {
	#planner: WeekPlanner | null = null;
	#plan: NextWeekPlan | null = null;
	#choice: WeekChoice = { name: '' };
	#series: string;
	#fieldsEl: HTMLElement;
	#previewEl: HTMLElement;
	#button: ButtonComponent | null = null;
	readonly #parts: NewWeekParts;

	constructor(app: App, parts: NewWeekParts) {
		super(app);
		this.#parts = parts;
		this.#series = parts.chosen;
		this.setTitle(parts.strings.actions.weekTitle);
		this.modalEl.addClass('weekly-retrospective-dialog');
		this.#fieldsEl = this.contentEl.createDiv();
		this.#previewEl = this.contentEl.createDiv({ cls: 'weekly-retrospective-preview', attr: { 'aria-live': 'polite' } });
		this.#addButtons();
		this.scope.register(['Mod'], 'Enter', () => void this.#submit());
	}

	override onOpen(): void {
		void this.#chooseSeries(this.#series);
	}

	async #chooseSeries(key: string): Promise<void> {
		this.#series = key;
		this.#choice = { name: this.#choice.name };
		this.#planner = await this.#parts.plannerOf(key);
		this.#replan();
		this.#drawFields();
	}

	#change(choice: Partial<WeekChoice>): void {
		this.#choice = { ...this.#choice, ...choice };
		this.#replan();
	}

	#replan(): void {
		this.#plan = this.#planner?.(this.#choice) ?? null;
		this.#drawPreview();
	}

	#drawFields(): void {
		const plan = this.#plan;
		this.#fieldsEl.empty();
		this.#addSeries();
		if (!plan) return;
		if (plan.courseWeek !== null) this.#addNumber(plan.courseWeek);
		this.#addDate(plan.date);
	}

	#addSeries(): void {
		const { strings, series } = this.#parts;
		const names = Object.fromEntries(series.map(({ key, name }) => [key, name]));
		if (series.length > 0) {
			new Setting(this.#fieldsEl).setName(strings.actions.weekSeries).addDropdown((dropdown) => {
				dropdown.addOptions({ ...names, '': strings.actions.weekNewSeries });
				dropdown.setValue(this.#series).onChange((key) => void this.#chooseSeries(key));
			});
		}
		if (this.#series !== '') return;
		new Setting(this.#fieldsEl).setName(strings.actions.weekNewSeries).addText((text) => {
			text.setValue(this.#choice.name).onChange((name) => this.#change({ name }));
		});
	}

	#addNumber(number: number): void {
		new Setting(this.#fieldsEl).setName(this.#parts.strings.actions.weekNumber).addText((text) => {
			text.inputEl.type = 'number';
			text.inputEl.min = '0';
			text.setValue(String(number)).onChange((value) => this.#change({ number: value === '' ? undefined : Math.max(0, Math.trunc(Number(value))) }));
		});
	}

	#addDate(date: string): void {
		const { actions } = this.#parts.strings;
		const setting = new Setting(this.#fieldsEl).setName(actions.weekDate);
		setting.addText((text) => {
			text.inputEl.type = 'date';
			text.setValue(date).onChange((value) => {
				const chosen = parseCivilDate(value);
				setting.setDesc(chosen || value === '' ? '' : actions.weekBadDate);
				if (chosen || value === '') this.#change({ date: chosen ?? undefined });
			});
		});
	}

	#drawPreview(): void {
		const plan = this.#plan;
		const previewEl = this.#previewEl;
		const { actions } = this.#parts.strings;
		previewEl.empty();
		if (!plan) return;
		previewEl.createEl('strong', { text: plan.title });
		previewEl.createEl('code', { text: plan.existing?.path ?? plan.path });
		for (const line of this.#remarks(plan)) previewEl.createEl('p', { text: line });
		this.#button?.setButtonText(plan.existing ? actions.weekOpen : actions.weekCreate);
	}

	#remarks({ existing, continues, missed }: NextWeekPlan): string[] {
		const { actions } = this.#parts.strings;
		if (existing) return [actions.weekThere(existing.path)];
		const form = continues === null ? actions.weekFromTemplate : actions.weekFrom(continues);
		return missed.length > 0 ? [form, actions.weekMissed(missed.map(formatWeek).join(', '))] : [form];
	}

	#addButtons(): void {
		const { actions } = this.#parts.strings;
		new Setting(this.contentEl)
			.addButton((button) => {
				this.#button = button.setButtonText(actions.weekCreate).setCta().onClick(() => void this.#submit());
			})
			.addButton((button) => button.setButtonText(actions.weekCancel).onClick(() => this.close()));
	}

	async #submit(): Promise<void> {
		const plan = this.#plan;
		if (!plan) return;
		this.close();
		await this.#parts.write(plan);
	}
}
