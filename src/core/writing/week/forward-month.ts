import { dateParts, type CivilDate } from '../../model/civil-date';
import { MONTH_NAME } from '../../model/times/month-names';
import { forms } from '../../model/times/time-forms';
import { findTimes, writtenLike } from '../../model/times/written-time';
import { isoWeek, isoWeekDays } from '../../model/week';
import type { Forward } from './forward';

/** A year, a year and a month, and a month, as folders and properties say them. */
const YEARS = forms`
ym ()^(\d{4})(?:[-._]?|년 ?)(\d\d?)월?$
y ()^(\d{4})[년年]?$`;
const MONTHS = forms`
mm ()^(\d\d?)[-._ ]+(${MONTH_NAME})$
m ()^(\d\d?|${MONTH_NAME})[월月]?$`;

/** The year that the ISO week counts in, and the month that it begins in. */
const byWeek = (date: CivilDate) => ({ year: isoWeek(date).year, month: dateParts(isoWeekDays(date).first).month });

/**
 * The year or month of the old week as the new one says it; null for another text. A month alone is one only under a
 * year. `weekFirst` says that the week's year is meant where that of its day is the same.
 */
export function monthForward(text: string, isUnderYear: boolean, weekFirst: boolean, { last, date }: Forward): string | null {
	for (const custom of weekFirst ? [byWeek, dateParts] : [dateParts, byWeek]) {
		const { year = 0, month = 0 } = last.date ? custom(last.date) : {};
		const { times: [time] } = findTimes(text, isUnderYear ? [...YEARS, ...MONTHS] : YEARS, ({ values: { y = year, m = month } }) => y === year && m === month);
		const next = custom(date);
		if (time) return writtenLike(time, { y: next.year, m: next.month });
	}
	return null;
}
