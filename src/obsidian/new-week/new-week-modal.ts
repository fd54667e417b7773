import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import type { SeriesChoice } from '../../core/insight/series-choice';
import { parseCivilDate } from '../../core/model/civil-date';
import { formatWeek, type Week } from '../../core/model/week';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import type { Strings } from '../../i18n/strings';
import { addBox } from '../check-list';
import type { WeekChoice, WeekPlanner } from './week-planner';

/** What the dialog needs. */
export interface NewWeekParts {
	readonly strings: Strings;
	readonly series: readonly SeriesChoice[];
	/** Key of the series that is chosen at first; empty for one that is to begin. */
	readonly chosen: string;
	readonly plannerOf: (series: string) => Promise<WeekPlanner>;
	/** Whether open entries are carried over, as long as the box says nothing else. */
	readonly carry: boolean;
	readonly rememberCarry: (carry: boolean) => void;
	/** Writes the plans, or opens what is there already. */
	readonly write: (plans: readonly NextWeekPlan[]) => Promise<void>;
}

/** So many missed weeks, the latest, are offered; who missed more begins anew. */
const MOST_MISSED = 12;

/** Shows the note that is to be written, and lets its author change series, number and date first. */
export class NewWeekModal extends Modal {
	#planner: WeekPlanner | null = null;
	#plans: readonly NextWeekPlan[] = [];
	#choice: WeekChoice;
	#series: string;
	#fieldsEl: HTMLElement;
	#boxesEl: HTMLElement;
	#offered = '';
	#previewEl: HTMLElement;
	#numberEl: HTMLInputElement | null = null;
	#button: ButtonComponent | null = null;
	readonly #parts: NewWeekParts;

	constructor(app: App, parts: NewWeekParts) {
		super(app);
		this.#parts = parts;
		this.#series = parts.chosen;
		this.#choice = { name: '', fill: [], carry: parts.carry };
		this.setTitle(parts.strings.actions.weekTitle);
		this.modalEl.addClass('weekly-retrospective-dialog');
		this.#fieldsEl = this.contentEl.createDiv();
		this.#boxesEl = this.contentEl.createDiv();
		this.#previewEl = this.contentEl.createDiv({ cls: 'weekly-retrospective-preview', attr: { 'aria-live': 'polite' } });
		this.#addButtons();
		this.scope.register(['Mod'], 'Enter', () => void this.#submit());
	}

	override onOpen(): void {
		void this.#chooseSeries(this.#series);
	}

	async #chooseSeries(key: string): Promise<void> {
		this.#series = key;
		this.#choice = { name: this.#choice.name, fill: [], carry: this.#choice.carry };
		this.#offered = '';
		this.#planner = await this.#parts.plannerOf(key);
		this.#replan();
		this.#drawFields();
	}

	#change(choice: Partial<WeekChoice>): void {
		this.#choice = { ...this.#choice, ...choice };
		this.#replan();
	}

	#replan(): void {
		this.#plans = this.#planner?.(this.#choice) ?? [];
		this.#showNumber();
		this.#drawBoxes();
		this.#drawPreview();
	}

	#drawFields(): void {
		const plan = this.#plans.at(-1);
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
			this.#numberEl = text.inputEl;
			text.inputEl.type = 'number';
			text.inputEl.min = '0';
			text.setValue(String(number)).onChange((value) => this.#change({ number: value === '' ? undefined : Math.max(0, Math.trunc(Number(value))) }));
		});
	}

	/** As long as the author has chosen none, the field says the number that follows; not while it is being cleared to be typed in. */
	#showNumber(): void {
		const number = this.#plans.at(-1)?.courseWeek;
		const numberEl = this.#numberEl;
		if (numberEl?.matches(':focus') === false && this.#choice.number === undefined && typeof number === 'number') numberEl.value = String(number);
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

	/** Boxes stay as long as they offer the same, so that the focus stays. */
	#drawBoxes(): void {
		const plan = this.#plans.at(-1);
		const missed = plan?.existing ? [] : (plan?.missed.slice(-MOST_MISSED) ?? []);
		const offered = [plan?.continues ?? '', ...missed.map(formatWeek)].join();
		if (offered === this.#offered) return;
		this.#offered = offered;
		this.#boxesEl.empty();
		this.#choice = { ...this.#choice, fill: [] };
		if (missed.length > 0) this.#boxesEl.createEl('p', { text: this.#parts.strings.actions.weekMissed });
		const boxes: (readonly [Week, HTMLInputElement])[] = missed.map((week) => [week, addBox(this.#boxesEl, formatWeek(week), '')]);
		for (const [, box] of boxes) box.addEventListener('change', () => this.#change({ fill: boxes.flatMap(([week, { checked }]) => (checked ? week : [])) }));
		if (plan?.continues) this.#addCarry();
	}

	#addCarry(): void {
		const box = addBox(this.#boxesEl, this.#parts.strings.actions.weekCarry, '');
		box.checked = this.#choice.carry;
		box.addEventListener('change', () => {
			this.#parts.rememberCarry(box.checked);
			this.#change({ carry: box.checked });
		});
	}

	#drawPreview(): void {
		const plan = this.#plans.at(-1);
		const previewEl = this.#previewEl;
		const { actions } = this.#parts.strings;
		previewEl.empty();
		if (!plan) return;
		previewEl.createEl('strong', { text: plan.title });
		for (const { existing, path } of this.#plans) previewEl.createEl('code', { text: existing?.path ?? path });
		for (const line of this.#remarks(plan)) previewEl.createEl('p', { text: line });
		this.#button?.setButtonText(plan.existing ? actions.weekOpen : actions.weekCreate);
	}

	#remarks({ existing, continues, seenIn, otherForms, rhythm, breaksRhythm }: NextWeekPlan): string[] {
		const { actions, language } = this.#parts.strings;
		if (existing) return [actions.weekThere(existing.path)];
		const others = otherForms.length > 0 ? [actions.weekOtherForms(otherForms.join(', '))] : [];
		// The first of January 2024 was a Monday.
		const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, rhythm ?? 1));
		return [continues === null ? actions.weekFromTemplate : actions.weekFrom(seenIn.join(', ')), ...others, ...(breaksRhythm ? [actions.weekOffRhythm(day)] : [])];
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
		if (this.#plans.length === 0) return;
		this.close();
		await this.#parts.write(this.#plans);
	}
}
