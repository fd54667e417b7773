import type { CivilDate } from '../../../src/core/model/civil-date';

/** A day told by whole numbers alone: no `Date`, no library, no time zone. Weekday 0 is Monday. */
export interface Day {
	readonly date: CivilDate;
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const two = (number: number) => String(number).padStart(2, '0');

/** Every day from 1968-01-01, which was a Monday, to the end of a year. */
export function everyDayUntil(lastYear: number): readonly Day[] {
	const days: Day[] = [];
	let weekday = 0;
	for (let year = 1968; year <= lastYear; year++) {
		for (let month = 1; month <= 12; month++) {
			for (let day = 1; day <= daysIn(year, month); day++) {
				days.push({ date: `${year}-${two(month)}-${two(day)}` as CivilDate, year, month, day, weekday });
				weekday = (weekday + 1) % 7;
			}
		}
	}
	return days;
}

/** The days cut into weeks that begin on a weekday (0 Monday); the first and last, which may be cut short, are left out. */
export function wholeWeeks(days: readonly Day[], firstWeekday: number): readonly (readonly Day[])[] {
	const weeks: Day[][] = [];
	for (const day of days) {
		if (day.weekday === firstWeekday) weeks.push([]);
		weeks.at(-1)?.push(day);
	}
	return weeks.filter((week) => week.length === 7);
}

/**
 * Numbers weeks by a rule of belonging: `ownerOf` gives the year (or month) a week belongs to, and the first week
 * of each owner is week 1.
 */
export function numbered(weeks: readonly (readonly Day[])[], ownerOf: (week: readonly Day[]) => string): ReadonlyMap<CivilDate, string> {
	const labels = new Map<CivilDate, string>();
	let owner = '';
	let number = 0;
	for (const week of weeks) {
		number = ownerOf(week) === owner ? number + 1 : 1;
		owner = ownerOf(week);
		for (const { date } of week) labels.set(date, `${owner}#${number}`);
	}
	return labels;
}
