import { dateParts, type CivilDate } from '../../model/civil-date';
import { isoWeek, weekday } from '../../model/week';

// Names as in Moment, which Obsidian's own templates use; what stands in square brackets is literal.
const TOKEN = /\[([^[\]]*)\]|YYYY|GGGG|YY|MM?|DD?|WW?|E/g;

/** A civil date by a format of `YYYY YY MM M DD D`, and `GGGG WW W E` of its ISO week; anything else stays as it is. */
export function formatDate(date: CivilDate, format: string): string {
	const { year: Y, month: M, day: D } = dateParts(date);
	const { year: G, week: W } = isoWeek(date);
	const values: Readonly<Record<string, number>> = { Y, M, D, G, W, E: weekday(date) };
	return format.replace(TOKEN, (token, literal: string | undefined) => {
		const { length } = token;
		return literal ?? String(values[token.charAt(0)]).padStart(length, '0').slice(-Math.max(length, 2));
	});
}
