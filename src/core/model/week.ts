import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getWeek, getWeekYear } from 'date-fns';
import { civilDate, dateParts, padded, type CivilDate } from './civil-date';
import type { WeekSettings } from './settings';

const DAY = 86_400_000;

/** A week of a year; an ISO week unless said otherwise. Its year can differ from the calendar year of its days. */
export interface Week {
	readonly year: number;
	readonly week: number;
}

/** The ISO week that a day lies in. */
export function isoWeek(date: CivilDate): Week {
	return weekOfYear(date, 1, 4);
}

/** `2021-W32` */
export function formatWeek({ year, week }: Week): string {
	return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** The Monday of an ISO week; null where the year has no such week (2022 has no week 53). */
export function mondayOf({ year, week }: Week): CivilDate | null {
	// The fourth of January lies in the first week.
	const january4 = civilDate(year, 1, 4);
	const monday = january4 && isoWeekDays(addDays(january4, (week - 1) * 7)).first;
	return monday && isoWeek(monday).year === year ? monday : null;
}

/** Monday to Sunday of the ISO week that a day lies in. */
export function isoWeekDays(date: CivilDate): { readonly first: CivilDate; readonly last: CivilDate } {
	const first = addDays(date, 1 - weekday(date));
	return { first, last: addDays(first, 6) };
}

/** 1 Monday to 7 Sunday. */
export function weekday(date: CivilDate): number {
	return new Date(date).getUTCDay() || 7;
}

export function addDays(date: CivilDate, days: number): CivilDate {
	return new Date(Date.parse(date) + days * DAY).toISOString().replace(/T.*/, '') as CivilDate;
}

/** Days from `earlier` to `later`; negative where `later` lies before. */
export function daysBetween(earlier: CivilDate, later: CivilDate): number {
	return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

/** The week of the year by the author's own rule. */
export function localeWeek(date: CivilDate, { firstDay, firstWeekContains }: WeekSettings): Week {
	return weekOfYear(date, firstDay, firstWeekContains);
}

function weekOfYear(date: CivilDate, weekStartsOn: WeekSettings['firstDay'], firstWeekContainsDate: WeekSettings['firstWeekContains']): Week {
	const rule = { weekStartsOn, firstWeekContainsDate };
	// A day in UTC has no gaps: Apia has no 2011-12-30, and São Paulo no midnight on 2018-11-04.
	const day = new UTCDateMini(date);
	return { year: getWeekYear(day, rule), week: getWeek(day, rule) };
}

/** A week of a month, such as the second of August 2021 ("8월 2주차"). Month 1 to 12. */
export interface MonthWeek {
	readonly year: number;
	readonly month: number;
	readonly week: number;
}

/**
 * The week of the month by the author's custom. A whole week belongs to one month, so days at a month's edge can
 * belong to its neighbour. Weeks run from Monday, but from the locale's first day where the custom goes by a month's first day.
 */
export function monthWeek(date: CivilDate, { monthWeek: custom, firstDay }: Pick<WeekSettings, 'monthWeek' | 'firstDay'>): MonthWeek {
	const start = custom === 'first-day' ? firstDay : 1;
	const intoWeek = (weekday(date) - start + 7) % 7;
	const { year, month, day } = dateParts(addDays(date, DECIDING_DAY[custom] - intoWeek));
	return { year, month, week: Math.ceil(day / 7) };
}

// A week belongs to the month of this one of its days: counted from 0, it is the day by which a month's first week always has come.
const DECIDING_DAY = { 'four-days': 3, 'first-day': 6, 'first-full': 0 } as const;
