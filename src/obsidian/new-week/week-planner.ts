import type { App } from 'obsidian';
import type { CivilDate } from '../../core/model/civil-date';
import type { Retrospective } from '../../core/model/retrospective';
import type { Settings } from '../../core/model/settings';
import type { Week } from '../../core/model/week';
import { readNote } from '../../core/reading/read-note';
import { carryOver, withInsertions } from '../../core/writing/carry-over';
import { planWeeks, type NextWeekPlan } from '../../core/writing/plan-next-week';
import { formOf, lastRetrospective } from '../../core/writing/rhythm';
import type { Strings } from '../../i18n/strings';
import type { VaultIndex } from '../index/vault-index';
import { existingPaths, today } from '../index/vault-ports';
import type { NoteWriter } from '../writing/note-writer';
import { readTemplate } from '../writing/read-template';

/** What the author may choose in place of what follows from the series. */
export interface WeekChoice {
	readonly number?: number | undefined;
	readonly date?: CivilDate | undefined;
	/** How a series that is to begin is called. */
	readonly name: string;
	/** Missed weeks that are to have their note as well. */
	readonly fill: readonly Week[];
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
export async function weekPlanner({ app, index, writer, strings, settings }: PlannerParts, key: string): Promise<WeekPlanner> {
	const series = index.catalog.retrospectives.filter((retrospective) => retrospective.series.key === key);
	const textOf = (note: Retrospective | null | undefined) => {
		const file = note && app.vault.getFileByPath(note.path);
		return file ? writer.text(file) : '';
	};
	const last = lastRetrospective(series, today());
	const form = formOf(series, today())?.note;
	const [text, lastText] = await Promise.all([textOf(last), textOf(form)]);
	// Its spans as the text stands now, and not as the index read it last.
	const readAgain = form && { ...form, ...readNote(lastText, settings()).body };
	const readSeries = series.map((one) => (one === form && readAgain ? readAgain : one));
	const template = await readTemplate(app, settings().weekTemplate, strings);
	return ({ number, date, name, fill, carry }) => {
		const input = { series: readSeries, lastText, seriesName: name, today: today(), language: strings.language, template, settings: settings(), exists: existingPaths(app), number, date };
		const plans = planWeeks(input, fill);
		if (!carry || !last) return plans;
		const read = { ...last, ...readNote(text, settings()).body };
		return plans.map((plan, at) => (at < plans.length - 1 ? plan : { ...plan, ...withCarried(plan, { last: read, text, series }, settings()) }));
	};
}

function withCarried(plan: NextWeekPlan, from: Parameters<typeof carryOver>[0], settings: Settings): Pick<NextWeekPlan, 'content' | 'cursor'> {
	const { sections, entries } = readNote(plan.content, settings).body;
	return withInsertions(plan.content, plan.cursor, carryOver(from, { path: plan.path, text: plan.content, date: plan.date, sections, entries }));
}
