import { Notice, type Plugin } from 'obsidian';
import { carryOver } from '../../core/writing/carry-over';
import { planEdit } from '../../core/writing/plan-edit';
import { weekBefore } from '../../core/writing/rhythm';
import { readAgain, type PlannerParts } from './week-planner';

/** Adds the command that brings what stands open in the week before into the open retrospective. */
export function addCarryOver(plugin: Plugin, parts: PlannerParts): void {
	const { app, index: { catalog }, strings: { actions } } = parts;
	plugin.addCommand({
		id: 'carry-over',
		name: actions.carryOver,
		icon: 'corner-down-right',
		checkCallback: (checking) => {
			const path = app.workspace.getActiveFile()?.path ?? '';
			if (catalog.has(path) && !checking) void carryInto(parts, path);
			return catalog.has(path);
		},
	});
}

async function carryInto(parts: PlannerParts, path: string): Promise<void> {
	const { index: { catalog }, writer, strings: { actions } } = parts;
	const note = catalog.retrospectives.find((one) => one.path === path);
	const series = catalog.retrospectives.filter((one) => one.series.key === note?.series.key);
	const last = weekBefore(series, path);
	if (!note || !last) return void new Notice(actions.nothingToCarry);
	const into = await readAgain(parts, note);
	const { text } = into;
	// An insertion is known by the lines in front of it.
	const steps = carryOver(await readAgain(parts, last), series, into, catalog.factsOf).map(({ from: at, to, text: lines }) => {
		const from = text.slice(0, at).trimEnd().lastIndexOf('\n') + 1;
		return { edit: planEdit(path, text, { from: at, to }, lines, { from, to }) };
	});
	if (steps.length === 0) return void new Notice(actions.nothingToCarry);
	await writer.write(actions.carried(last.title), steps);
}
