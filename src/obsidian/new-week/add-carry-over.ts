import { Notice, type Plugin } from 'obsidian';
import { readNote } from '../../core/reading/read-note';
import { carryOver } from '../../core/writing/carry-over';
import { planEdit } from '../../core/writing/plan-edit';
import { inOrder } from '../../core/writing/rhythm';
import type { PlannerParts } from './week-planner';

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

async function carryInto({ app, index: { catalog }, writer, settings, strings: { actions } }: PlannerParts, path: string): Promise<void> {
	const into = catalog.retrospectives.find((one) => one.path === path);
	const series = inOrder(catalog.retrospectives.filter((one) => one.series.key === into?.series.key));
	const last = series[series.findIndex((one) => one.path === path) - 1];
	const [file, lastFile] = [path, last?.path ?? ''].map((one) => app.vault.getFileByPath(one));
	if (!into || !last || !file || !lastFile) return void new Notice(actions.nothingToCarry);
	const [text, lastText] = await Promise.all([writer.text(file), writer.text(lastFile)]);
	const body = readNote(text, settings()).body;
	const insertions = carryOver({ last: { ...last, ...readNote(lastText, settings()).body }, text: lastText, series }, { ...body, path, text, date: into.date });
	// An insertion is known by the lines in front of it.
	const steps = insertions.map(({ at, text: lines }) => ({ edit: planEdit(path, text, { from: at, to: at }, lines, { from: text.slice(0, at).trimEnd().lastIndexOf('\n') + 1, to: at }) }));
	if (steps.length === 0) return void new Notice(actions.nothingToCarry);
	await writer.write(actions.carried(last.title), steps);
}
