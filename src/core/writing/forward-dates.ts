import { civilDate, dateParts, type CivilDate } from '../model/civil-date';
import { formatWeek, isoWeek, mondayOf, monthWeek } from '../model/week';
import { dayForward, type Forward, type ForwardPattern } from './forward';

/** Dates without a year, or in six digits, are read as dates only this near to the note's own. */
const NEAR_DAYS = 14;

/** `2021-W32`, `2021W32` */
const ISO_WEEK: ForwardPattern = {
	pattern: /(^|[^\d])(\d{4})(-?[Ww])(\d{2})(?!\d)/g,
	write: ([, , year = '', sign = '', week = ''], forward) => {
		const next = mondayForward(forward, Number(year), Number(week));
		return next && formatWeek(isoWeek(next)).replace('-W', sign);
	},
};

/** `2021년 32주차`, where 32 is the ISO week */
const KOREAN_YEAR_WEEK: ForwardPattern = {
	pattern: /(^|[^\d])(\d{4})(년\s?)(\d{1,2})(?=\s?주)/g,
	write: ([, , year = '', sign = '', week = ''], forward) => {
		const next = mondayForward(forward, Number(year), Number(week), NEAR_DAYS);
		return next && `${isoWeek(next).year}${sign}${like(week, isoWeek(next).week)}`;
	},
};

/** `2021-08-13`, `2021.8.13`, `2021. 8. 13`, `2021년 8월 13일` */
const YEAR_FIRST: ForwardPattern = {
	pattern: /(^|[^\d])(\d{4})([-/_]|\.\s?|년\s?)(\d{1,2})([-/_]|\.\s?|월\s?)(\d{1,2})(?!\d)/g,
	write: ([whole = '', edge = '', year = '', first = '', month = '', second = '', day = ''], forward) => {
		const next = parts(forward, civilDate(Number(year), Number(month), Number(day)));
		const written = whole.slice(edge.length);
		return next ? next.year + first + likeBoth(month, day, next.month) + second + likeBoth(day, month, next.day) : written;
	},
};

/** `20210813`, also in front of a time: `20210813093000` */
const EIGHT_DIGITS: ForwardPattern = {
	pattern: /(^|[^\d])(\d{4})(\d{2})(\d{2})(?=\d{6}(?!\d)|(?!\d))/g,
	write: ([, , year = '', month = '', day = ''], forward) => {
		const date = civilDate(Number(year), Number(month), Number(day));
		return (date && dayForward(forward, date)?.replaceAll('-', '')) ?? null;
	},
};

/** `10/19/2024`, `07 14 2024`, and with the day first */
const YEAR_LAST: ForwardPattern = {
	pattern: /(^|[^\d])(\d{1,2})([-/. ])(\d{1,2})\3(\d{4})(?!\d)/g,
	write: ([, , one = '', sign = '', other = '', year = ''], forward) => {
		const monthFirst = parts(forward, civilDate(Number(year), Number(one), Number(other)));
		if (monthFirst) return [likeBoth(one, other, monthFirst.month), likeBoth(other, one, monthFirst.day), monthFirst.year].join(sign);
		const dayFirst = parts(forward, civilDate(Number(year), Number(other), Number(one)));
		return dayFirst && [likeBoth(one, other, dayFirst.day), likeBoth(other, one, dayFirst.month), dayFirst.year].join(sign);
	},
};

/** `210813` */
const SIX_DIGITS: ForwardPattern = {
	pattern: /(^|[^\d])(\d{2})(\d{2})(\d{2})(?!\d)/g,
	write: ([, , year = '', month = '', day = ''], forward) => {
		const date = civilDate(2000 + Number(year), Number(month), Number(day));
		return (date && dayForward(forward, date, NEAR_DAYS)?.slice(2).replaceAll('-', '')) ?? null;
	},
};

/** `8월 2주차`: by the custom that the note itself follows */
const MONTH_WEEK: ForwardPattern = {
	pattern: /(^|[^\d])(\d{1,2})(월\s?)(\d)(?=\s?(?:주|번째|째))/g,
	write: ([, , month = '', sign = '', week = ''], { fromDate, toDate, settings }) => {
		const customs = [settings.monthWeek, 'four-days', 'first-day', 'first-full'] as const;
		const isFollowed = (custom: (typeof customs)[number]) => {
			const found = fromDate && monthWeek(fromDate, { ...settings, monthWeek: custom });
			return found?.month === Number(month) && found.week === Number(week);
		};
		const next = monthWeek(toDate, { ...settings, monthWeek: customs.find(isFollowed) ?? settings.monthWeek });
		return like(month, next.month) + sign + String(next.week);
	},
};

/** `8/13`, `8.13`, `08-13`, `8월 13일` */
const WITHOUT_YEAR: ForwardPattern = {
	pattern: /(^|[^\d.v])(\d{1,2})([-/.]|월\s?)(\d{1,2})(?![\d.])/g,
	write: ([, , month = '', sign = '', day = ''], forward) => {
		if (forward.fromDate === null) return null;
		const { year } = dateParts(forward.fromDate);
		const days = [year, year + 1, year - 1].map((one) => parts(forward, civilDate(one, Number(month), Number(day)), NEAR_DAYS));
		const next = days.find((one) => one !== null);
		return next ? likeBoth(month, day, next.month) + sign + likeBoth(day, month, next.day) : null;
	},
};

/** Every way of writing a day or week that notes were seen to use; the first that reads a place keeps it. */
export const DATE_PATTERNS: readonly ForwardPattern[] = [
	ISO_WEEK, KOREAN_YEAR_WEEK, YEAR_FIRST, EIGHT_DIGITS, YEAR_LAST, SIX_DIGITS, MONTH_WEEK, WITHOUT_YEAR,
];

function mondayForward(forward: Forward, year: number, week: number, farthest?: number): CivilDate | null {
	const monday = mondayOf({ year, week });
	if (monday === null) return null;
	// The Monday may be the note's own date; then the new date, of whatever weekday, says the new week.
	return dayForward(forward, monday, farthest);
}

function parts(forward: Forward, date: CivilDate | null, farthest?: number) {
	const next = date && dayForward(forward, date, farthest);
	if (!next) return null;
	const { year, month, day } = dateParts(next);
	return { year: String(year).padStart(4, '0'), month, day };
}

/** A number as wide as the one in its place: `08` is followed by `09`, `8` by `9` and `10`. */
function like(written: string, value: number): string {
	return written.startsWith('0') ? String(value).padStart(written.length, '0') : String(value);
}

/** The same, where `13` says nothing and the other number of the date must: two digits in both are taken for padding. */
function likeBoth(written: string, other: string, value: number): string {
	return written.length === 2 && other.length === 2 ? String(value).padStart(2, '0') : String(value);
}
