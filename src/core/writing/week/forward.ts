import { dateParts, type CivilDate } from '../../model/civil-date';
import type { Retrospective } from '../../model/retrospective';
import type { WeekSettings } from '../../model/settings';
import { meantDays } from '../../model/times/read-times';
import type { TimeValues, WrittenTime } from '../../model/times/written-time';
import { addDays, daysBetween, isoWeek, mondayOf, monthWeek } from '../../model/week';
import { weeksFrom } from './rhythm';

/** What one retrospective says of itself, and what the next one will say in its place. */
export interface Forward {
	/** The note that gives the form. */
	readonly last: ReadWeek;
	/** The note before it; null for none. */
	readonly before: Retrospective | null;
	/** All of them: their folders show how months are written. */
	readonly series: readonly Retrospective[];
	/** Path of the note that the new one follows. */
	readonly previous: string;
	readonly date: CivilDate;
	/** Null where the notes count no weeks. */
	readonly courseWeek: number | null;
	/** Whether the notes count the weeks of the year, so that the year is that of the week. */
	readonly isoWeeks: boolean;
	readonly settings: Pick<WeekSettings, 'monthWeek' | 'firstDay'>;
}

/** A retrospective with the text that its spans were read of. */
export interface ReadWeek extends Retrospective {
	readonly text: string;
}

/** What the note so many weeks after the old one says, and what it will say after the new one. */
export function weekFrom(forward: Forward, weeks: number): Forward {
	const { last, date, courseWeek } = forward;
	return {
		...forward,
		last: { ...last, date: last.date && addDays(last.date, weeks * 7), courseWeek: last.courseWeek && last.courseWeek + weeks },
		date: addDays(date, weeks * 7),
		courseWeek: courseWeek && courseWeek + weeks,
	};
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
	const { values: { m, d, w, n }, certain } = time;
	const { last: { date: fromDate, courseWeek: counter }, date: toDate, courseWeek } = forward;
	if (d === undefined && w === undefined) {
		if (m !== undefined) return monthWeekValues(time.values, forward);
		return n === counter && courseWeek !== null ? { n: courseWeek } : null;
	}
	const day = fromDate && daysOf(time, fromDate).find((one) => Math.abs(daysBetween(fromDate, one)) <= (certain ? FARTHEST_DAYS : NEAR_DAYS));
	if (!fromDate || !day) return certain ? {} : null;
	// The Monday of a week may be the note's own date; then the new date, of whatever weekday, says the new week.
	const next = day === fromDate ? toDate : addDays(day, weeksFrom(fromDate, toDate) * 7);
	if (w !== undefined) return { y: isoWeek(next).year, w: isoWeek(next).week };
	const { year, month, day: number } = dateParts(next);
	// Else day and month are written the other way round.
	return dateParts(day).month === m ? { y: year, m: month, d: number } : { y: year, m: number, d: month };
}

/** The days that a day or week can mean. Without a year, it is that of the note, or at its turn a neighbour. */
function daysOf(time: WrittenTime, fromDate: CivilDate): readonly CivilDate[] {
	const { y, w } = time.values;
	const { year } = dateParts(fromDate);
	if (w === undefined) return (y === undefined ? [year, year + 1, year - 1] : [y]).flatMap((one) => meantDays(time, one));
	const monday = mondayOf({ year: y ?? 0, week: w });
	return monday ? [monday] : [];
}

/** By the custom that the note itself follows. */
function monthWeekValues({ m, n }: TimeValues, { last, date, settings }: Forward): TimeValues {
	const customs = [settings.monthWeek, 'four-days', 'first-day', 'first-full'] as const;
	const isFollowed = (custom: (typeof customs)[number]) => {
		const found = last.date && monthWeek(last.date, { ...settings, monthWeek: custom });
		return found?.month === m && found?.week === n;
	};
	const { year, month, week } = monthWeek(date, { ...settings, monthWeek: customs.find(isFollowed) ?? settings.monthWeek });
	return { y: year, m: month, n: week };
}
