import { carryOver } from '../../core/writing/week/carry-over';
import { planEdit } from '../../core/writing/edits/plan-edit';
import { weekBefore } from '../../core/writing/week/rhythm';
import { orTell, tell } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { readAgain } from './week-planner';

/** Brings what stands open in the week before into the retrospective at a path. What goes wrong is told. */
export function carryInto(parts: PluginParts, path: string): Promise<unknown> {
	return orTell(parts.strings, path, () => carry(parts, path));
}

async function carry(parts: PluginParts, path: string): Promise<void> {
	const { catalog, writer, strings: { actions } } = parts;
	const note = catalog.find(path);
	const series = catalog.ofSeries(note?.series.key);
	const last = weekBefore(series, path);
	if (!note || !last) return tell(actions.nothingToCarry);
	const into = await readAgain(parts, note);
	const { text } = into;
	// An insertion is known by the lines in front of it.
	const steps = carryOver(await readAgain(parts, last), series, into, catalog.factsOf).map(({ from: at, to, text: lines }) => {
		const from = text.slice(0, at).trimEnd().lastIndexOf('\n') + 1;
		return { edit: planEdit(path, text, { from: at, to }, lines, { from, to }) };
	});
	if (steps.length === 0) return tell(actions.nothingToCarry);
	await writer.write(actions.carried(last.title), steps);
}
