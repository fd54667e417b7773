import type { CivilDate } from '../model/civil-date';
import type { WeekSettings } from '../model/settings';
import { isoWeek, isoWeekDays, monthWeek, type MonthWeek, type Week } from '../model/week';

/** The weeks that a civil date lies in. */
export interface DatedWeek {
	readonly iso: Week;
	/** Monday and Sunday of the ISO week. */
	readonly first: CivilDate;
	readonly last: CivilDate;
	readonly month: MonthWeek;
}

/** Derives the weeks of a civil date; which week of a month it is goes by the author's custom. */
export function datedWeek(date: CivilDate, settings: WeekSettings): DatedWeek {
	return { iso: isoWeek(date), ...isoWeekDays(date), month: monthWeek(date, settings) };
}
