import type { CivilDate } from '../core/model/civil-date';

/** Numbers and dates as a language writes them. */
export interface Formats {
	readonly number: (value: number) => string;
	/** A ratio of 0 to 1 as a whole percentage. */
	readonly percent: (ratio: number) => string;
	/** A number with its sign: `+2`, `−1`. */
	readonly change: (value: number) => string;
	/** `9 – 15 Aug` */
	readonly days: (first: CivilDate, last: CivilDate) => string;
	/** The same with the year. */
	readonly period: (first: CivilDate, last: CivilDate) => string;
	/** The name of a month, 1 to 12. */
	readonly month: (month: number) => string;
}

/** The formats of a language code such as `en`; they are costly to make and cheap to use. */
export function createFormats(language: string): Formats {
	const number = new Intl.NumberFormat(language);
	const percent = new Intl.NumberFormat(language, { style: 'percent' });
	const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
	const range = (format: Intl.DateTimeFormat) => (first: CivilDate, last: CivilDate) => format.formatRange(Date.parse(first), Date.parse(last));
	const month = dates({ month: 'long' });
	return {
		number: (value) => number.format(value),
		percent: (ratio) => percent.format(ratio),
		change: (value) => (value < 0 ? `−${number.format(-value)}` : `+${number.format(value)}`),
		days: range(dates({ month: 'short', day: 'numeric' })),
		period: range(dates({ dateStyle: 'medium' })),
		month: (number) => month.format(Date.UTC(2000, number - 1, 1)),
	};
}
