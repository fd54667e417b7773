import { dateParts, type CivilDate } from '../model/civil-date';
import type { WeekSettings } from '../model/settings';
import { meantDays } from '../model/times/read-times';
import type { TimeValues, WrittenTime } from '../model/times/written-time';
import { addDays, daysBetween, isoWeek, mondayOf, monthWeek } from '../model/week';
import { weeksFrom } from './rhythm';

/** What one retrospective says of itself, and what the next one will say in its place. */
export interface Forward {
	readonly fromDate: CivilDate | null;
	readonly toDate: CivilDate;
	/** The course week that was, and the one to come; null where the notes count none. */
	readonly counter: { readonly from: number; readonly to: number } | null;
	readonly settings: Pick<WeekSettings, 'monthWeek' | 'firstDay'>;
}

/** Dates further from the note's own, such as the first day of the course, are not about its week. */
const FARTHEST_DAYS = 31;
/** Numbers that merely could be a date are read as one only this near to the note's own. */
const NEAR_DAYS = 14;

/**
 * What a time of the old week is in the new one: the note's own date becomes the new date, any other keeps its weekday.
 * Empty for a time that stays as it is; null for what is none, and may be read in another form.
 */
export function timeForward(time: WrittenTime, forward: Forward): TimeValues | null {
	const { m, d, w, n } = time.values;
	if (d !== undefined) return dayValues(time, forward) ?? (time.certain ? {} : null);
	if (w !== undefined) return weekValues(time, forward) ?? (time.certain ? {} : null);
	if (m !== undefined) return monthWeekValues(time.values, forward);
	return forward.counter && n === forward.counter.from ? { n: forward.counter.to } : null;
}

function dayValues(time: WrittenTime, forward: Forward): TimeValues | null {
	const { y } = time.values;
	const year = forward.fromDate ? dateParts(forward.fromDate).year : 0;
	// Without a year, it is that of the note, or at its turn a neighbour.
	const years = y === undefined ? [year, year + 1, year - 1] : [y];
	for (const { date, isSwapped } of years.flatMap((one) => meantDays(time, { ...time.values, y: one }))) {
		const next = dayForward(forward, date, time.certain);
		if (!next) continue;
		const { year: toYear, month, day } = dateParts(next);
		return isSwapped ? { y: toYear, m: day, d: month } : { y: toYear, m: month, d: day };
	}
	return null;
}

function weekValues({ values: { y = 0, w = 0 }, certain }: WrittenTime, forward: Forward): TimeValues | null {
	// The Monday may be the note's own date; then the new date, of whatever weekday, says the new week.
	const monday = mondayOf({ year: y, week: w });
	const next = monday && dayForward(forward, monday, certain);
	return next && { y: isoWeek(next).year, w: isoWeek(next).week };
}

/** By the custom that the note itself follows. */
function monthWeekValues({ m, n }: TimeValues, { fromDate, toDate, settings }: Forward): TimeValues {
	const customs = [settings.monthWeek, 'four-days', 'first-day', 'first-full'] as const;
	const isFollowed = (custom: (typeof customs)[number]) => {
		const found = fromDate && monthWeek(fromDate, { ...settings, monthWeek: custom });
		return found?.month === m && found?.week === n;
	};
	const { year, month, week } = monthWeek(toDate, { ...settings, monthWeek: customs.find(isFollowed) ?? settings.monthWeek });
	return { y: year, m: month, n: week };
}

function dayForward({ fromDate, toDate }: Forward, day: CivilDate, isCertain: boolean): CivilDate | null {
	if (fromDate === null || Math.abs(daysBetween(fromDate, day)) > (isCertain ? FARTHEST_DAYS : NEAR_DAYS)) return null;
	if (day === fromDate) return toDate;
	return addDays(day, weeksFrom(fromDate, toDate) * 7);
}
