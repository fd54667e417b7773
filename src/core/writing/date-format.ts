import { dateParts, type CivilDate } from '../model/civil-date';
import { isoWeek, weekday } from '../model/week';

// Names as in Moment, which Obsidian's own templates use; what stands in square brackets is literal.
const TOKEN = /\[([^[\]]*)\]|YYYY|GGGG|YY|MM|M|DD|D|WW|W|E/g;

/** A civil date by a format of `YYYY YY MM M DD D`, and `GGGG WW W E` of its ISO week; anything else stays as it is. */
export function formatDate(date: CivilDate, format: string): string {
	const { year, month, day } = dateParts(date);
	const week = isoWeek(date);
	const values: Readonly<Record<string, string>> = {
		YYYY: padded(year, 4), YY: padded(year % 100, 2),
		MM: padded(month, 2), M: String(month),
		DD: padded(day, 2), D: String(day),
		GGGG: padded(week.year, 4), WW: padded(week.week, 2), W: String(week.week),
		E: String(weekday(date)),
	};
	return format.replace(TOKEN, (token, literal: string | undefined) => literal ?? values[token] ?? token);
}

function padded(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
