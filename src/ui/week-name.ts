import type { WeekCard } from '../core/insight/week-card';
import { formatWeek } from '../core/model/week';
import type { Strings } from '../i18n/strings';
import type { Formats } from './formats';

/** The shortest name that tells a week from the others: its course week, else its ISO week, else the note's title. */
export function shortWeekName({ courseWeek, week, title }: WeekCard, { dashboard }: Strings): string {
	if (courseWeek !== null) return dashboard.inCourseWeek(courseWeek);
	return week ? dashboard.isoWeek(week.iso.week) : title;
}

/** The name of a week for an axis that has room for few letters. */
export function tinyWeekName({ courseWeek, week }: WeekCard): string {
	if (courseWeek !== null) return String(courseWeek);
	return week ? `W${week.iso.week}` : '';
}

/** All the names of a week's days: course week, ISO week, locale week where it differs, days, week of the month. */
export function weekNames({ courseWeek, week }: WeekCard, { dashboard }: Strings, formats: Formats): readonly string[] {
	const counter = courseWeek === null ? [] : [dashboard.courseWeek(courseWeek)];
	if (!week) return [...counter, dashboard.undated];
	const { iso, first, last, month, locale } = week;
	const inYear = [formatWeek(iso), ...(locale ? [dashboard.yearWeek(locale.year, locale.week)] : [])];
	return [...counter, ...inYear, formats.days(first, last), dashboard.monthWeek(formats.month(month.month), month.month, month.week)];
}
