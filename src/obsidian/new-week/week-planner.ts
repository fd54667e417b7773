import type { App } from 'obsidian';
import type { CivilDate } from '../../core/model/civil-date';
import type { Retrospective } from '../../core/model/retrospective';
import type { Settings } from '../../core/model/settings';
import { withChanges } from '../../core/model/span';
import { readNote } from '../../core/reading/read-note';
import { carryOver } from '../../core/writing/carry-over';
import type { ReadWeek } from '../../core/writing/forward';
import { planWeeks, type NextWeekInput, type NextWeekPlan } from '../../core/writing/plan-next-week';
import { formOf, weeksFrom, type ShownForm } from '../../core/writing/rhythm';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import { existingPaths, today } from '../index/vault-ports';
import type { NoteWriter } from '../writing/note-writer';
import { readTemplate } from '../writing/read-template';

/** What the author may choose in place of what follows from the series. */
export interface WeekChoice extends Pick<NextWeekInput, 'number' | 'date' | 'name' | 'fill'> {
	/** Whether open entries of the last week come into the new note. */
	readonly carry: boolean;
}

/** Plans the next retrospective of one series, as often as the choice changes: missed weeks first, and itself last. */
export type WeekPlanner = (choice: WeekChoice) => readonly NextWeekPlan[];

/** What planning needs of the plugin. */
export interface PlannerParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly writer: NoteWriter;
	readonly strings: Strings;
	readonly settings: () => Settings;
	/** Keeps the choice about open entries for the next time. */
	readonly rememberCarry: (carry: boolean) => void;
}

/** Reads what the plans of a series depend on; an empty key stands for a series that is to begin. */
export async function weekPlanner(parts: PlannerParts, key: string): Promise<WeekPlanner> {
	const { app, index, strings, settings } = parts;
	const series = index.catalog.retrospectives.filter((one) => one.series.key === key);
	const ahead = series.flatMap(({ date }) => (date !== null && date > today() ? date : [])).sort();
	const starts = await Promise.all([today(), ...ahead].map((day) => startAt(parts, series, day)));
	const template = await readTemplate(app, settings().weekTemplate, strings);
	return (choice) => {
		const { language } = strings;
		// A note that was made ahead is continued by those that are dated after it alone.
		const before = ahead.filter((day) => choice.date !== undefined && weeksFrom(day, choice.date) > 0);
		const form = starts[before.length] ?? null;
		const plans = planWeeks({ series, form, today: today(), language, template, settings: settings(), exists: existingPaths(app), ...choice });
		return choice.carry && form ? plans.map((plan, at) => (at < plans.length - 1 ? plan : withCarried(plan, form.last, series, parts))) : plans;
	};
}

/** What a plan made on a day continues, as its notes read now; null for no notes. */
async function startAt(parts: PlannerParts, series: readonly Retrospective[], day: CivilDate): Promise<ShownForm<ReadWeek> | null> {
	const shown = formOf(series, day);
	return shown && { ...shown, note: await readAgain(parts, shown.note), last: await readAgain(parts, shown.last) };
}

/** A retrospective as its note reads now, in an open editor too, and not as the index read it last. */
export async function readAgain({ app, writer, settings }: PlannerParts, note: Retrospective): Promise<ReadWeek> {
	const file = app.vault.getFileByPath(note.path);
	const text = file ? await writer.text(file) : '';
	return { ...note, ...readNote(text, settings()).body, text };
}

function withCarried(plan: NextWeekPlan, last: ReadWeek, series: readonly Retrospective[], { index, settings }: PlannerParts): NextWeekPlan {
	const { text, cursor } = plan;
	const lines = carryOver(last, series, { ...plan, ...readNote(text, settings()).body }, index.catalog.factsOf);
	const inFront = lines.filter(({ from }) => from <= cursor).map((line) => line.text).join('');
	return { ...plan, text: withChanges(text, lines), cursor: cursor + inFront.length };
}
