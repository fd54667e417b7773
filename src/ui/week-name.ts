import type { WeekCard } from '../core/insight/week-card';
import { formatWeek } from '../core/model/week';
import type { Words } from './dashboard-tools';
import type { Formats } from './formats';

/** The shortest name that tells a week from the others: its course week, else its ISO week, else the note's title. */
export function shortWeekName(card: WeekCard, words: Words): string {
	return card.courseWeek === null ? tinyWeekName(card) || card.title : words.inCourseWeek(card.courseWeek);
}

/** The name of a week for an axis that has room for few letters. */
export function tinyWeekName({ courseWeek, week }: WeekCard): string {
	if (courseWeek !== null) return String(courseWeek);
	return week ? `W${week.iso.week}` : '';
}

/** All the names of a week: course week, ISO week with its days, and by the author's custom that of the year, where it is another, and of the month. */
export function weekNames({ courseWeek, week }: WeekCard, words: Words, formats: Formats): readonly string[] {
	const counter = courseWeek === null ? [] : [words.courseWeek(courseWeek)];
	if (!week) return [...counter, words.undated];
	const { iso, first, last, month, locale } = week;
	const inYear = locale ? [words.yearWeek(locale.year, locale.week)] : [];
	return [...counter, formatWeek(iso), formats.days(first, last), ...inYear, words.monthWeek(formats.month(month.month), month.week)];
}
