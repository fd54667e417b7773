import type { CivilDate } from '../model/civil-date';
import type { WeekSettings } from '../model/settings';
import { isoWeek, isoWeekDays, localeWeek, monthWeek, type MonthWeek, type Week } from '../model/week';

/** The weeks that a civil date lies in. */
export interface DatedWeek {
	readonly iso: Week;
	/** Monday and Sunday of the ISO week. */
	readonly first: CivilDate;
	readonly last: CivilDate;
	readonly month: MonthWeek;
	/** The week of the year by the author's own rule; null where it is the ISO week. */
	readonly locale: Week | null;
}

/** Derives the weeks of a civil date; which week of a month, and of the locale's year, it is goes by the author's custom. */
export function datedWeek(date: CivilDate, settings: WeekSettings): DatedWeek {
	const [iso, locale] = [isoWeek(date), localeWeek(date, settings)];
	const isSame = iso.week === locale.week && iso.year === locale.year;
	return { iso, ...isoWeekDays(date), month: monthWeek(date, settings), locale: isSame ? null : locale };
}
