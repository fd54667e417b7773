import { parseCivilDate, type CivilDate } from '../../model/civil-date';

/** What a name is compared by. */
export interface NameKeys {
	/** Of the whole name; empty where it has no letter or digit. */
	readonly whole: string;
	/** Where a translation stands in brackets, as in `노름(Norm)`: of what stands outside of them, and of what is in them. */
	readonly parts: readonly string[];
}

/** A file's name without the date in front, and that date. */
export interface DatedName {
	readonly date: CivilDate | null;
	readonly rest: string;
}

const NO_LETTER = /[^\p{L}\p{N}\p{M}+#&]+/gu;
const SIGN = /[+#&]/;
const CATEGORY = /^\s*(?:\[[^\]]{1,60}\](?!\()|(?:__[^_;]{1,60}__|\*\*[^*;]{1,60}\*\*)\s*;)\s*(?=\S)/;
const LAST_BRACKET = /\s*[([（【]([^()[\]（）【】]{1,24})[)\]）】]\s*$/;
const BARE_TODO = /[\s_-]TODO$/;
const BRACKETED = /[(（]([^()（）]+)[)）]/;
const DATE_IN_FRONT = /^(\d{4})[-._]?(\d\d)[-._]?(\d\d)[-_. ]+(?=.)/;
const NO_PLAIN_LETTER = /[^a-z\d+#&]+/g;
const BEYOND_ASCII = /[^\0-\x7F]/;

/** A name as it is compared: its letters and digits alone, in lower case and NFC, with `C++` and `C#` kept apart. */
export function nameKey(name: string): string {
	const lower = name.normalize('NFC').toLowerCase();
	// Unicode classes take five times as long, which 20,000 names would let one feel.
	const key = lower.replace(BEYOND_ASCII.test(lower) ? NO_LETTER : NO_PLAIN_LETTER, '');
	return SIGN.test(key) ? key.replaceAll('+', 'plus').replaceAll('&', 'and').replace(/^#+/, '').replaceAll('#', 'sharp') : key;
}

/** The keys of a title: without category and date in front, and without a marker (of these words, in lower case) at its end. */
export function keysOf(title: string, markers: readonly string[]): NameKeys {
	const bare = withoutMarker(title.replace(CATEGORY, '').replace(DATE_IN_FRONT, ''), markers);
	const [inBrackets = '', inside = ''] = BRACKETED.exec(bare) ?? [];
	// A number in brackets tells notes apart and translates nothing.
	return { whole: nameKey(bare), parts: /\p{L}/u.test(inside) ? keysIn([bare.replace(inBrackets, ' '), inside]) : [] };
}

/** Takes the date off the front of a name such as `2021-08-10-optimization`. */
export function datedName(name: string): DatedName {
	const [front = '', ...parts] = DATE_IN_FRONT.exec(name) ?? [];
	const date = parseCivilDate(parts.join('-'));
	return { date, rest: date ? name.slice(front.length) : name };
}

/** Keys that a category can put in front of a name: `DL/ML` makes `dlml`, `dl` and `ml`. */
export function categoryKeys(category: string | null): readonly string[] {
	return category === null ? [] : keysIn([category, ...category.split(/[/,|·&]/)]);
}

function keysIn(names: readonly string[]): readonly string[] {
	return names.map(nameKey).filter((key) => key !== '');
}

function withoutMarker(title: string, markers: readonly string[]): string {
	const [, word = ''] = LAST_BRACKET.exec(title) ?? [];
	return title.replace(markers.includes(word.trim().toLowerCase()) ? LAST_BRACKET : BARE_TODO, '');
}
