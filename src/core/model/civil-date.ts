/**
 * A calendar day `YYYY-MM-DD`, without time or zone. Two civil dates compare as strings.
 * It is the day that the author wrote; it is never derived from an instant.
 */
export type CivilDate = `${number}-${number}-${number}`;

/**
 * The civil date of a year (1 to 9999), a month (1 to 12) and a day.
 * Null where no such day exists: `2021-02-30` is not rolled over to March.
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
	// The calendar repeats itself after 400 years, and of a year below 100 the century would be guessed.
	const isRolledOver = new Date(Date.UTC(year + 400, month - 1, day)).getUTCMonth() !== month - 1;
	if (isRolledOver || year < 1 || year > 9999) return null;
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDate;
}

/** The civil date that a text `YYYY-MM-DD` names and nothing else; null where it names none. */
export function parseCivilDate(text: string): CivilDate | null {
	const { year, month, day } = dateParts(text);
	const date = civilDate(year, month, day);
	return date === text ? date : null;
}

/** Year, month (1 to 12) and day of a civil date. */
export function dateParts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return { year, month, day };
}

/** A number with zeros in front, so that it has so many digits. */
export function padded(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
