import { MarkdownView, Modal, Setting } from 'obsidian';
import { seriesChoices } from '../../core/insight/series-choice';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { addBoxes, addButtons, addFields, addPreview } from './dialog-parts';
import { weekPlanner, type PlannerParts, type WeekChoice, type WeekPlanner } from './week-planner';
import { writeWeeks } from './write-weeks';

/**
 * Opens the dialog that shows which note is to be written, and lets its author change series, number and date first.
 * `chosen` is the key of a series; null takes that of the open note, or else that with the newest week.
 */
export function openNewWeek(parts: PlannerParts, chosen: string | null): void {
	const { strings, strings: { actions }, settings } = parts;
	const modal = new Modal(parts.app).setTitle(actions.newRetrospective);
	const { contentEl, scope } = modal;
	let planner: WeekPlanner = () => [];
	let plans: readonly NextWeekPlan[] = [];
	let choice: WeekChoice = { name: '', fill: [], carry: settings().carryOver };
	const change = (changed: Partial<WeekChoice>) => {
		choice = { ...choice, ...changed };
		plans = planner(choice);
		const plan = plans.at(-1);
		if (plan) for (const show of shows) show(plan, choice, plans);
	};
	const submit = () => {
		modal.close();
		void writeWeeks(parts, plans);
	};
	void addSeries(contentEl, parts, chosen, async (key) => {
		planner = await weekPlanner(parts, key);
		change({ fill: [], number: undefined, date: undefined });
	});
	const shows = [...addFields(contentEl, actions, change), addBoxes(contentEl, parts, change), addPreview(contentEl, strings), addButtons(modal, actions, submit)];
	modal.modalEl.addClass('weekly-retrospective-dialog');
	scope.register(['Mod'], 'Enter', submit);
	modal.open();
}

/** Adds the choice among the series that there are, or a new one, and makes the first of it. */
function addSeries(parent: HTMLElement, { app, index, strings: { actions } }: PlannerParts, chosen: string | null, choose: (key: string) => Promise<void>): Promise<void> {
	const { retrospectives } = index.catalog;
	const all = seriesChoices(retrospectives);
	const openPath = app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
	const first = chosen ?? retrospectives.find(({ path }) => path === openPath)?.series.key ?? all[0]?.key ?? '';
	if (all.length > 0) {
		new Setting(parent).setName(actions.series).addDropdown((dropdown) => {
			for (const { key, name } of all) dropdown.addOption(key, name);
			dropdown.addOption('', actions.weekNewSeries).setValue(first).onChange((key) => void choose(key));
		});
	}
	return choose(first);
}
