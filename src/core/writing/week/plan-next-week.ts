import type { CivilDate } from '../../model/civil-date';
import type { ExistingPath } from '../../model/ports';
import type { Retrospective } from '../../model/retrospective';
import type { WeekSettings, WritingSettings } from '../../model/settings';
import { isoWeeksInText } from '../../model/times/read-times';
import { foldPath, noteName } from '../../model/vault-path';
import { addDays, formatWeek, isoWeek, monthWeek, weekday } from '../../model/week';
import { continuedNote } from './continue-note';
import { cleanFolder, cleanName } from '../names/file-name';
import { fillTemplate } from '../templates/fill-template';
import type { Forward, ReadWeek } from './forward';
import { titleForward } from './forward-text';
import type { NewNote } from './next-week-body';
import { pathForward } from './next-week-path';
import { countsIsoWeeks, rhythmOf, weekBefore, weeksBetween, weeksFrom, type ShownForm } from './rhythm';
import { templateNote, type WeekFacts } from './template-note';
import { weekTemplate } from '../templates/templates';

/** All that the plan of the next retrospective depends on. */
export interface NextWeekInput {
	/** All retrospectives of the series, in any order; empty where it is to begin. */
	readonly series: readonly Retrospective[];
	/** What is continued; null where the series is to begin. */
	readonly form: ShownForm<ReadWeek> | null;
	/** How a series that is to begin is called; may be empty. */
	readonly name: string;
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
	/** The Mondays of missed weeks that are to have their note as well. */
	readonly fill: readonly CivilDate[];
}

export interface NextWeekPlan extends WeekFacts, NewNote {
	/** Path of a note to open instead, because it has the week, the number or the path; the plan must then not be written. */
	readonly existing: string | null;
	/** The Mondays of the ISO weeks between the last note's and this one's; none where that is not written. */
	readonly missed: readonly CivilDate[];
	/** What is continued; null for the first. */
	readonly form: ShownForm | null;
	/** The weekday that the series keeps, 1 Monday to 7 Sunday, where a new note is dated on another; else null. */
	readonly offRhythm: number | null;
}

/** Plans of the missed weeks that are to be filled, oldest first, and last of the week itself: each counts on from the one before. */
export function planWeeks(input: NextWeekInput): readonly NextWeekPlan[] {
	const plans: NextWeekPlan[] = [];
	const exists: ExistingPath = (path) => plans.find((plan) => foldPath(plan.path) === foldPath(path))?.path ?? input.exists(path);
	const missed = planNextWeek(input).missed.filter((monday) => input.fill.includes(monday));
	for (const week of [...missed.map((today) => ({ today, number: undefined, date: undefined })), input]) {
		plans.push(planNextWeek({ ...input, ...week, exists }, plans.at(-1)));
	}
	return plans;
}

/**
 * Plans the next retrospective of a series: path and text, in the author's own form. `after` is the plan of the week
 * before, where that is to be written as well. Writes nothing.
 */
export function planNextWeek(input: NextWeekInput, after?: NextWeekPlan): NextWeekPlan {
	const { form, series } = input;
	const rhythm = rhythmOf(series);
	// The rhythm's weekday in the week of the day.
	const date = input.date ?? (rhythm === null ? input.today : addDays(input.today, rhythm - weekday(input.today)));
	const note = form ? nextNote(input, form, date, after) : firstNote(input, date);
	const existing = existingNote(input, note.path, date);
	return {
		...note,
		form,
		existing,
		missed: form?.last.date && existing === null ? weeksBetween(form.last.date, date) : [],
		offRhythm: existing !== null || weekday(date) === rhythm ? null : rhythm,
	};
}

function nextNote(input: NextWeekInput, { last, note }: ShownForm<ReadWeek>, date: CivilDate, after?: NextWeekPlan): WeekFacts & NewNote {
	const { series, settings, template } = input;
	const { path: previous, courseWeek: number } = after ?? last;
	const courseWeek = input.number ?? nextNumber(input, last, number, date);
	const isNamedByWeek = isoWeeksInText(noteName(note.path)).length > 0;
	// Where no other is counted, the week of the year is the counter.
	const counted = isNamedByWeek && note.courseWeek === null && note.date;
	const forward: Forward = {
		last: counted ? { ...note, courseWeek: isoWeek(counted).week } : note,
		before: weekBefore(series, note.path),
		courseWeek: counted ? isoWeek(date).week : courseWeek,
		isoWeeks: isNamedByWeek || countsIsoWeeks(series),
		series, previous, date, settings,
	};
	const title = titleForward(note.title, forward);
	const facts = { path: pathForward(title, forward), title, series: note.series.name, courseWeek, date, previous };
	return template === null ? { ...facts, ...continuedNote(forward) } : templateNote(template, facts);
}

function firstNote({ name: series, language, settings, template, number: courseWeek = 1 }: NextWeekInput, date: CivilDate): WeekFacts & NewNote {
	const builtIn = weekTemplate(language);
	const title = fillTemplate(`${series} ${builtIn.title}`, { week: String(courseWeek) }).trim();
	const folder = cleanFolder(settings.weekFolder);
	const path = `${folder}${cleanName(`${series} ${formatWeek(isoWeek(date))}`)}.md`;
	return templateNote(template ?? builtIn.text, { path, title: title.charAt(0).toUpperCase() + title.slice(1), series, courseWeek, date, previous: null });
}

/** The counter plus one; where it counts the weeks of the year or of a month, the new date's. */
function nextNumber({ series, settings }: NextWeekInput, last: Retrospective, number: number | null, date: CivilDate): number | null {
	if (number === null) return null;
	if (countsIsoWeeks(series)) return isoWeek(date).week;
	return namesMonthWeek(last) ? monthWeek(date, settings).week : number + 1;
}

function namesMonthWeek({ title }: Retrospective): boolean {
	return /월\s?\d\s?(?:주|번째|째)/.test(title);
}

function existingNote({ series, number, exists }: NextWeekInput, path: string, date: CivilDate): string | null {
	const hasNumber = ({ courseWeek }: Retrospective) => courseWeek === number && isUnique(series);
	const there = series.find((one) => one.date !== null && weeksFrom(one.date, date) === 0) ?? series.find(hasNumber);
	return there?.path ?? exists(path);
}

/** Weeks of a month or a year come again; only a count that never did names one note. */
function isUnique(series: readonly Retrospective[]): boolean {
	const numbers = series.flatMap(({ courseWeek }) => courseWeek ?? []);
	return new Set(numbers).size === numbers.length && !countsIsoWeeks(series) && !series.some(namesMonthWeek);
}
