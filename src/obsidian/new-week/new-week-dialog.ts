import { MarkdownView } from 'obsidian';
import { seriesChoices } from '../../core/insight/series-choice';
import type { NextWeekPlan } from '../../core/writing/plan-next-week';
import { addRow, createDialog } from '../dialog';
import type { PluginParts } from '../plugin-parts';
import { addBoxes, addButtons, addFields, addPreview } from './dialog-parts';
import { weekPlanner, type WeekChoice, type WeekPlanner } from './week-planner';
import { writeWeeks } from './write-weeks';

/**
 * Opens the dialog that shows which note is to be written, and lets its author change series, number and date first.
 * `chosen` is the key of a series; null takes that of the open note, or else that with the newest week.
 */
export function openNewWeek(parts: PluginParts, chosen: string | null): void {
	const { strings, strings: { actions }, settings } = parts;
	const dialog = createDialog(parts.app, actions.newRetrospective);
	const { contentEl } = dialog;
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
		dialog.close();
		void writeWeeks(parts, plans);
	};
	void addSeries(contentEl, parts, chosen, async (key) => {
		planner = await weekPlanner(parts, key);
		change({ fill: [], number: undefined, date: undefined });
	});
	const shows = [...addFields(contentEl, actions, change), addBoxes(contentEl, parts, change), addPreview(contentEl, strings), addButtons(dialog, actions, submit)];
	dialog.open();
}

/** Adds the choice among the series that there are, or a new one, and makes the first of it. */
function addSeries(parent: HTMLElement, { app, catalog, strings: { actions } }: PluginParts, chosen: string | null, choose: (key: string) => Promise<void>): Promise<void> {
	const all = seriesChoices(catalog.retrospectives);
	const openPath = app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
	const first = chosen ?? catalog.find(openPath ?? '')?.series.key ?? all[0]?.key ?? '';
	if (all.length > 0) {
		addRow(parent, actions.series).addDropdown((dropdown) => {
			for (const { key, name } of all) dropdown.addOption(key, name);
			dropdown.addOption('', actions.weekNewSeries).setValue(first).onChange((key) => void choose(key));
		});
	}
	return choose(first);
}
