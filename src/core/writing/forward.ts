import type { CivilDate } from '../model/civil-date';
import type { WeekSettings } from '../model/settings';
import { addDays, daysBetween, isoWeekDays } from '../model/week';

/** What one retrospective says of itself, and what the next one will say in its place. */
export interface Forward {
	readonly fromDate: CivilDate | null;
	readonly toDate: CivilDate;
	/** The course week that was, and the one to come; null where the notes count none. */
	readonly counter: { readonly from: number; readonly to: number } | null;
	readonly settings: Pick<WeekSettings, 'monthWeek' | 'firstDay'>;
}

/** One way of writing a day, a week or the counter. The pattern's first group is what stands before and is kept. */
export interface ForwardPattern {
	readonly pattern: RegExp;
	/** What stands there for the next week; null where the match is none of it and other patterns may read it. */
	readonly write: (match: readonly (string | undefined)[], forward: Forward) => string | null;
}

/** Dates further from the note's own, such as the first day of the course, are not about its week. */
const FARTHEST_DAYS = 31;

/**
 * A day of the old week as a day of the new one: the note's own date becomes the new date, any other keeps its weekday.
 * Null where the day has nothing to do with the old week.
 */
export function dayForward({ fromDate, toDate }: Forward, day: CivilDate, farthest = FARTHEST_DAYS): CivilDate | null {
	if (fromDate === null || Math.abs(daysBetween(fromDate, day)) > farthest) return null;
	if (day === fromDate) return toDate;
	return addDays(day, daysBetween(isoWeekDays(fromDate).first, isoWeekDays(toDate).first));
}
