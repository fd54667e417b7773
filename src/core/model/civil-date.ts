/**
 * A calendar day `YYYY-MM-DD`, without time or zone. Two civil dates compare as strings.
 * It is the day that the author wrote; it is never derived from an instant.
 */
export type CivilDate = `${number}-${number}-${number}`;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The civil date of a year (1 to 9999), a month (1 to 12) and a day.
 * Null where no such day exists: `2021-02-30` is not rolled over to March.
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
	const days = month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1];
	if (days === undefined || day < 1 || day > days || year < 1 || year > 9999) return null;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** The civil date that a text `YYYY-MM-DD` names and nothing else; null where it names none. */
export function parseCivilDate(text: string): CivilDate | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return day === undefined ? null : civilDate(Number(year), Number(month), Number(day));
}

/** Year, month (1 to 12) and day of a civil date. */
export function dateParts(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
