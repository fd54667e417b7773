import { Notice, type Plugin } from 'obsidian';
import { carryOver } from '../../core/writing/carry-over';
import { planEdit } from '../../core/writing/plan-edit';
import { weekBefore } from '../../core/writing/rhythm';
import { addCommandFor } from '../commands';
import type { PluginParts } from '../plugin-parts';
import { readAgain } from './week-planner';

/** Adds the command that brings what stands open in the week before into the open retrospective. */
export function addCarryOver(plugin: Plugin, parts: PluginParts): void {
	const { app, catalog, strings: { actions } } = parts;
	const open = () => {
		const path = app.workspace.getActiveFile()?.path ?? '';
		return catalog.has(path) ? path : null;
	};
	addCommandFor(plugin, { id: 'carry-over', name: actions.carryOver, icon: 'corner-down-right' }, open, (path) => carryInto(parts, path));
}

async function carryInto(parts: PluginParts, path: string): Promise<void> {
	const { catalog, writer, strings: { actions } } = parts;
	const note = catalog.find(path);
	const series = catalog.ofSeries(note?.series.key);
	const last = weekBefore(series, path);
	if (!note || !last) return void new Notice(actions.nothingToCarry);
	const into = await readAgain(parts, note);
	const { text } = into;
	// An insertion is known by the lines in front of it.
	const steps = carryOver(await readAgain(parts, last), series, into).map(({ from: at, to, text: lines }) => {
		const from = text.slice(0, at).trimEnd().lastIndexOf('\n') + 1;
		return { edit: planEdit(path, text, { from: at, to }, lines, { from, to }) };
	});
	if (steps.length === 0) return void new Notice(actions.nothingToCarry);
	await writer.write(actions.carried(last.title), steps);
}
