import { civilDate, type CivilDate } from '../civil-date';
import { COURSE_WEEK_FORMS, DATE_FORMS, ISO_WEEK_FORMS, MONTH_WEEK_FORMS, SHORT_DATE_FORMS } from './time-forms';
import { findTimes, type WrittenTime } from './written-time';

const ALL_FORMS = [DATE_FORMS, SHORT_DATE_FORMS, ISO_WEEK_FORMS, MONTH_WEEK_FORMS, COURSE_WEEK_FORMS].flat();

/**
 * The days that a written date can mean in a year: its numbers in the places that they have or, where it does not begin
 * with its year, month and day the other way round. None where no such day exists, as in `2021-02-30`.
 */
export function meantDays({ places, values: { m = 0, d = 0 } }: WrittenTime, year: number): readonly CivilDate[] {
	const swapped = places[0]?.part === 'y' || m === d ? null : civilDate(year, d, m);
	return [civilDate(year, m, d), swapped].filter((date) => date !== null);
}

/** The day that a written date means; null where there is none. It is taken as written, never through an instant. */
export function dayOf(time: WrittenTime): CivilDate | null {
	return meantDays(time, time.values.y ?? 0)[0] ?? null;
}

/** The days with a year that are written in a text, in their order. */
export function datesInText(text: string): readonly WrittenTime[] {
	return [...findTimes(text, /\d/.test(text) ? DATE_FORMS : [], isReal).times].sort((one, other) => one.from - other.from);
}

/** The ISO weeks written in a text, in their order. */
export function isoWeeksInText(text: string): readonly WrittenTime[] {
	return findTimes(text, ISO_WEEK_FORMS, isReal).times;
}

/**
 * All days, weeks and counters in a text. A date is no counter, an ISO week is no course week, and the week of a month
 * is none either; but no month has a seventh week, so `8월 12주차` is week 12 of a course.
 */
export function timesInText(text: string): ReturnType<typeof findTimes> {
	const bare = text.replace(/[\uE000-\uE004]/g, '');
	// Numbers in words stand by the word for a week: most tags need not be searched.
	return findTimes(bare, /\d|주|week/i.test(bare) ? ALL_FORMS : [], isReal);
}

/** Whether a time means one: a number that merely could be a date is one only if that day exists. */
function isReal(time: WrittenTime): boolean {
	const { y, m, d, n = 0 } = time.values;
	if (y !== undefined && d !== undefined) return time.certain || dayOf(time) !== null;
	return m === undefined || n <= 6;
}
