import { MarkdownView } from 'obsidian';
import { seriesChoices } from '../../core/insight/series-choice';
import type { NextWeekPlan } from '../../core/writing/week/plan-next-week';
import { addRow, addSubmit, createDialog } from '../dialog';
import { orTell } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { addBoxes, addFields, addPreview } from './dialog-parts';
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
	/** Null while a series is read. */
	let planner: WeekPlanner | null = null;
	let plans: readonly NextWeekPlan[] = [];
	let choice: WeekChoice = { name: '', fill: [], carry: settings().carryOver, folder: settings().weekFolder };
	let choices = 0;
	const first = addSeries(contentEl, parts, chosen, choose);
	const shows = [...addFields(contentEl, actions, change), addBoxes(contentEl, parts, change), addPreview(contentEl, strings)];
	const [button] = addSubmit(dialog, actions, actions.weekCreate, submit);
	dialog.scope.register([], 'Enter', ({ isComposing }) => {
		if (isComposing || !contentEl.querySelector('input:focus:not([type=checkbox])')) return undefined;
		submit();
		return false;
	});
	void choose(first);
	dialog.open();

	/** Of several choices the last counts, however long each takes to read. */
	async function choose(key: string): Promise<void> {
		const turn = ++choices;
		planner = null;
		change({ fill: [], number: undefined, date: undefined });
		const read = await orTell(strings, actions.newRetrospective, () => weekPlanner(parts, key), actions.openFailed);
		if (turn !== choices) return;
		planner = read;
		if (read) change({});
		else dialog.close();
	}

	function change(changed: Partial<WeekChoice>): void {
		choice = { ...choice, ...changed };
		plans = planner?.plan(choice) ?? [];
		const plan = plans.at(-1);
		if (plan && planner) {
			for (const show of shows) show(plan, choice, plans, planner.template);
			button.setButtonText(plan.existing ? actions.weekOpen : actions.weekCreate);
		}
		button.setDisabled(!plan || wrongField() !== null);
	}

	function wrongField(): HTMLInputElement | null {
		return contentEl.querySelector('input:invalid');
	}

	function submit(): void {
		if (plans.length === 0) return;
		const wrong = wrongField();
		if (wrong) return void wrong.reportValidity();
		dialog.close();
		void writeWeeks(parts, plans);
		// A second press of the key comes too late.
		plans = [];
	}
}

/** Adds the choice among the series that there are, or a new one; returns the first of it. */
function addSeries(parent: HTMLElement, { app, catalog, strings: { actions } }: PluginParts, chosen: string | null, choose: (key: string) => unknown): string {
	const all = seriesChoices(catalog.retrospectives);
	const openPath = app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
	const first = chosen ?? catalog.find(openPath ?? '')?.series.key ?? all[0]?.key ?? '';
	if (all.length > 0) {
		addRow(parent, actions.series).addDropdown((dropdown) => {
			for (const { key, name } of all) dropdown.addOption(key, name);
			dropdown.addOption('', actions.weekNewSeries).setValue(first).onChange((key) => void choose(key));
		});
	}
	return first;
}
