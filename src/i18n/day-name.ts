/** The name of a day of the week in a language: 0 is Sunday, and so is 7. */
export function dayName(day: number, language: string): string {
	// The first of January 2024 was a Monday.
	return new Date(Date.UTC(2024, 0, day)).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}
