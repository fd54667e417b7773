import type { CivilDate } from '../../core/model/civil-date';
import type { Retrospective } from '../../core/model/retrospective';
import { withChanges } from '../../core/model/span';
import { readNote } from '../../core/reading/read-note';
import { carryOver } from '../../core/writing/week/carry-over';
import type { ReadWeek } from '../../core/writing/week/forward';
import { planWeeks, type NextWeekInput, type NextWeekPlan } from '../../core/writing/week/plan-next-week';
import { formOf, weeksFrom, type ShownForm } from '../../core/writing/week/rhythm';
import { existingPaths, today } from '../index/vault-ports';
import { readAt } from '../note-now';
import type { PluginParts } from '../plugin-parts';
import { readTemplate } from '../writing/read-template';

/** What the author may choose in place of what follows from the series. */
export interface WeekChoice extends Pick<NextWeekInput, 'number' | 'date' | 'name' | 'fill'> {
	/** Whether open entries of the last week come into the new note. */
	readonly carry: boolean;
	/** Where the first note of a series goes. */
	readonly folder: string;
}

/** Plans the next retrospective of one series, as often as the choice changes: missed weeks first, and itself last. */
export interface WeekPlanner {
	readonly plan: (choice: WeekChoice) => readonly NextWeekPlan[];
	/** Path of the template that is filled; null where there is none. */
	readonly template: string | null;
}

/** Reads what the plans of a series depend on; an empty key stands for a series that is to begin. */
export async function weekPlanner(parts: PluginParts, key: string): Promise<WeekPlanner> {
	const { app, catalog, strings, settings } = parts;
	const series = catalog.ofSeries(key);
	const ahead = series.flatMap(({ date }) => (date !== null && date > today() ? date : [])).sort();
	const starts = await Promise.all([today(), ...ahead].map((day) => startAt(parts, series, day)));
	const template = await readTemplate(app, settings().weekTemplate, strings);
	const plan = (choice: WeekChoice) => {
		const { language } = strings;
		// A note that was made ahead is continued by those that are dated after it alone.
		const before = ahead.filter((day) => choice.date !== undefined && weeksFrom(day, choice.date) > 0);
		const form = starts[before.length] ?? null;
		const plans = planWeeks({ series, form, today: today(), language, template: template?.text ?? null, settings: { ...settings(), weekFolder: choice.folder }, exists: existingPaths(app), ...choice });
		return choice.carry && form ? plans.map((plan, at) => (at < plans.length - 1 ? plan : withCarried(plan, form.last, series, parts))) : plans;
	};
	return { plan, template: template?.path ?? null };
}

/** What a plan made on a day continues, as its notes read now; null for no notes. */
async function startAt(parts: PluginParts, series: readonly Retrospective[], day: CivilDate): Promise<ShownForm<ReadWeek> | null> {
	const shown = formOf(series, day);
	return shown && { ...shown, note: await readAgain(parts, shown.note), last: await readAgain(parts, shown.last) };
}

/** A retrospective as its note reads now, in an open editor too, and not as the index read it last. */
export async function readAgain(parts: PluginParts, note: Retrospective): Promise<ReadWeek> {
	const { text, body } = await readAt(parts, note.path);
	return { ...note, ...body, text };
}

function withCarried(plan: NextWeekPlan, last: ReadWeek, series: readonly Retrospective[], { catalog, settings }: PluginParts): NextWeekPlan {
	const { text, cursor } = plan;
	const lines = carryOver(last, series, { ...plan, ...readNote(text, settings()).body }, catalog.factsOf);
	const inFront = lines.filter(({ from }) => from <= cursor).map((line) => line.text).join('');
	return { ...plan, text: withChanges(text, lines), cursor: cursor + inFront.length };
}
