// English in full and short, French, Italian; behind these, other ways of writing them.
const MONTHS = `january jan janvier gennaio
february feb février febbraio fevrier
march mar mars marzo
april apr avril aprile
may may mai maggio
june jun juin giugno
july jul juillet luglio
august aug août agosto aout
september sep septembre settembre sept
october oct octobre ottobre
november nov novembre novembre
december dec décembre dicembre decembre`.split('\n').map((names) => names.split(' '));

/** A pattern that takes the name of a month in English, French or Italian. It captures nothing. */
export const MONTH_NAME = `(?:${MONTHS.flat().sort((one, other) => other.length - one.length).join('|')})`;

/** A pattern without which no such name can be, and quicker to make. */
export const MONTH_HINT = [...new Set(MONTHS.flat().map((name) => name.slice(0, 3)))].join('|');

/** The English names of a month, 1 to 12: in full and short. */
export function englishNames(month: number): readonly string[] {
	return MONTHS[month - 1]?.slice(0, 2) ?? [];
}

/** 1 to 12 for the name of a month; 0 for another word. */
export function monthByName(name: string): number {
	return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

/** The name of another month in the language, the length and the case of this one's. */
export function monthNameLike(name: string, month: number): string {
	const [lower, names] = [name.toLowerCase(), MONTHS[month - 1] ?? []];
	const other = names[MONTHS[monthByName(name) - 1]?.indexOf(lower) ?? 0] ?? names[1] ?? '';
	return name === lower ? other : other.charAt(0).toUpperCase() + other.slice(1);
}
