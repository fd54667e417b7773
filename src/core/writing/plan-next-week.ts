import type { CivilDate } from '../model/civil-date';
import type { ExistingPath } from '../model/ports';
import type { Retrospective } from '../model/retrospective';
import type { WeekSettings, WritingSettings } from '../model/settings';
import { foldPath } from '../model/vault-path';
import { formatWeek, isoWeek, mondayOf, monthWeek, weekday, type Week } from '../model/week';
import { continuedNote, type NewNote } from './continue-note';
import { cleanFolder, cleanName } from './file-name';
import type { Forward } from './forward';
import { titleForward } from './forward-text';
import { pathForward } from './next-week-path';
import { countsIsoWeeks, formOf, inOrder, inSameWeek, lastRetrospective, nextDate, rhythmOf, weeksBetween } from './rhythm';
import { filledTitle, templateNote } from './template-note';
import { weekTemplate } from './templates';

/** All that the plan of the next retrospective depends on. */
export interface NextWeekInput {
	/** All retrospectives of the series, in any order; empty where it is to begin. */
	readonly series: readonly Retrospective[];
	/** The text of the note that {@link formOf} names; empty where there is none. */
	readonly lastText: string;
	/** How a series that is to begin is called; may be empty. */
	readonly seriesName: string;
	readonly today: CivilDate;
	/** Language code for the built-in template. */
	readonly language: string;
	/** The text of the author's own template; null for the form of the last note, or the built-in one. */
	readonly template: string | null;
	readonly settings: Pick<WritingSettings, 'weekFolder'> & Pick<WeekSettings, 'monthWeek' | 'firstDay'>;
	readonly exists: ExistingPath;
	/** The author's own choice of course week and date, in place of what follows from the series. */
	readonly number?: number | undefined;
	readonly date?: CivilDate | undefined;
	/** The plan of the week before, where that is to be written as well. */
	readonly after?: NextWeekPlan | undefined;
}

export interface NextWeekPlan {
	readonly path: string;
	readonly content: string;
	readonly title: string;
	/** Null where the series counts no weeks. */
	readonly courseWeek: number | null;
	readonly date: CivilDate;
	/** Offset in `content` of the place to begin writing, in the first section. */
	readonly cursor: number;
	/** A note to open instead, and what it has in common with the plan; the plan must then not be written. */
	readonly existing: { readonly path: string; readonly same: 'week' | 'number' | 'path' } | null;
	/** The ISO weeks between the last note's and this one's. */
	readonly missed: readonly Week[];
	/** Path of the note whose form is continued; null for the first. */
	readonly continues: string | null;
	/** The last notes that have this form, and those that have another. */
	readonly seenIn: readonly string[];
	readonly otherForms: readonly string[];
	/** The weekday that the series keeps, 1 Monday to 7 Sunday; null where none shows. */
	readonly rhythm: number | null;
	/** Whether the date lies on another weekday. */
	readonly breaksRhythm: boolean;
}

/** Plans of the missed weeks that are to be filled, oldest first, and last of the week itself: each counts on from the one before. */
export function planWeeks(input: NextWeekInput, fill: readonly Week[]): readonly NextWeekPlan[] {
	const rhythm = rhythmOf(input.series);
	const plans: NextWeekPlan[] = [];
	for (const week of fill) {
		const monday = mondayOf(week);
		if (monday) plans.push(planNextWeek({ ...input, number: undefined, date: nextDate(rhythm, monday), after: plans.at(-1) }));
	}
	return [...plans, planNextWeek({ ...input, after: plans.at(-1) })];
}

/** Plans the next retrospective of a series: path and text, in the author's own form. Writes nothing. */
export function planNextWeek(input: NextWeekInput): NextWeekPlan {
	const last = lastRetrospective(input.series, input.today);
	const form = formOf(input.series, input.today);
	const rhythm = rhythmOf(input.series);
	const date = input.date ?? nextDate(rhythm, input.today);
	const note = last && form ? nextNote(input, last, form.note, date) : firstNote(input, date);
	return {
		...note,
		date,
		existing: existingNote(input, note.path, date),
		missed: last?.date && last.date < date ? weeksBetween(last.date, date) : [],
		continues: form?.note.path ?? null,
		seenIn: form?.seenIn ?? [],
		otherForms: form?.otherForms ?? [],
		rhythm,
		breaksRhythm: rhythm !== null && weekday(date) !== rhythm,
	};
}

type PlannedNote = Pick<NextWeekPlan, 'path' | 'title' | 'courseWeek' | 'content' | 'cursor'>;

function nextNote(input: NextWeekInput, last: Retrospective, form: Retrospective, date: CivilDate): PlannedNote {
	const courseWeek = input.number ?? nextNumber(input, last, date);
	const counter = form.courseWeek === null || courseWeek === null ? null : { from: form.courseWeek, to: courseWeek };
	const forward: Forward = { fromDate: form.date, toDate: date, counter, settings: input.settings };
	const title = titleForward(form.title, forward);
	const path = pathForward(form.path, title, forward);
	const series = form.series.name;
	const previous = input.after?.path ?? last.path;
	const note: NewNote = input.template === null
		? continuedNote(form, input.lastText, before(input.series, form), forward, previous)
		: templateNote(input.template, { path, title, series, courseWeek, date, previous });
	return { ...note, path, title, courseWeek };
}

function firstNote(input: NextWeekInput, date: CivilDate): PlannedNote {
	const builtIn = weekTemplate(input.language);
	const courseWeek = input.number ?? 1;
	const title = filledTitle(builtIn.title, input.seriesName, courseWeek);
	const folder = cleanFolder(input.settings.weekFolder.replaceAll('\\', '/'));
	const path = `${folder}${cleanName(`${input.seriesName} ${formatWeek(isoWeek(date))}`)}.md`;
	const note = templateNote(input.template ?? builtIn.text, { path, title, series: input.seriesName, courseWeek, date, previous: null });
	return { ...note, path, title, courseWeek };
}

function before(series: readonly Retrospective[], last: Retrospective): Retrospective | null {
	const ordered = inOrder(series);
	return ordered[ordered.indexOf(last) - 1] ?? null;
}

/** The counter plus one; where it counts the weeks of the year or of a month, the new date's. */
function nextNumber({ series, settings, after }: NextWeekInput, last: Retrospective, date: CivilDate): number | null {
	const number = after ? after.courseWeek : last.courseWeek;
	if (number === null) return null;
	if (countsIsoWeeks(series)) return isoWeek(date).week;
	return namesMonthWeek(last) ? monthWeek(date, settings).week : number + 1;
}

function namesMonthWeek({ title }: Retrospective): boolean {
	return /월\s?\d\s?(?:주|번째|째)/.test(title);
}

function existingNote({ series, number, exists }: NextWeekInput, path: string, date: CivilDate): NextWeekPlan['existing'] {
	const ofWeek = series.find((one) => one.date !== null && inSameWeek(one.date, date));
	if (ofWeek) return { path: ofWeek.path, same: 'week' };
	const ofNumber = series.find(({ courseWeek }) => number !== undefined && courseWeek === number);
	if (ofNumber && isUnique(series)) return { path: ofNumber.path, same: 'number' };
	const there = exists(path) ?? series.find((one) => foldPath(one.path) === foldPath(path))?.path;
	return there === undefined ? null : { path: there, same: 'path' };
}

/** Weeks of a month or a year come again; only a count that never did names one note. */
function isUnique(series: readonly Retrospective[]): boolean {
	const numbers = series.flatMap(({ courseWeek }) => courseWeek ?? []);
	return new Set(numbers).size === numbers.length && !countsIsoWeeks(series) && !series.some(namesMonthWeek);
}
