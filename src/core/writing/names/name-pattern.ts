import type { CivilDate } from '../../model/civil-date';
import { formatDate } from './date-format';
import { cleanName, slug } from './file-name';
import { mostAlike } from '../../model/most-alike';

/** A note that shows how its author names notes: its file name without extension, and what links to it call it. */
export interface NamedNote {
	readonly name: string;
	readonly title: string;
}

/** How an author names notes: `2021-08-09-dl-modern-cnn` has a date in front, the prefix `dl-`, and words in lower case. */
export interface NamePattern {
	/** The format of the date in front and what parts it from the rest, such as `YYYY-MM-DD-`; empty for no date. */
	readonly date: string;
	readonly prefix: string;
	/** How words are joined: `a-` in lower case with hyphens, `A_` as they are with underscores; empty for the title as it is. */
	readonly words: string;
}

/** Names are the titles as they are. */
export const PLAIN_NAMES: NamePattern = { date: '', prefix: '', words: '' };

const DATED = /^\d{4}([-._]?)\d\d\1\d\d([-_. ]+)(?=.)/;

/** Infers the pattern that most of these notes follow. */
export function namePattern(notes: readonly NamedNote[]): NamePattern {
	const dates = notes.flatMap(dateFormats);
	const date = dates.length * 2 > notes.length ? (mostAlike(dates)[0] ?? '') : '';
	const rests = notes.map(({ name, title }) => ({ name: name.replace(DATED, ''), title }));
	const words = mostAlike(rests.flatMap(waysOfWords))[0] ?? (date && 'a-');
	const prefixes = mostAlike(rests.map((note) => prefixOf(note, words, notes.length === 1)));
	return { date, words, prefix: prefixes.length * 2 > notes.length ? (prefixes[0] ?? '') : '' };
}

/** The file name, without extension, of a new note with this title. */
export function nameBy({ date, prefix, words }: NamePattern, title: string, today: CivilDate): string {
	const spelt = spell(title, words) || spell(cleanName(title), words) || cleanName('');
	return cleanName(formatDate(today, date) + (spelt.startsWith(prefix) ? '' : prefix) + spelt);
}

function spell(title: string, words: string): string {
	return words ? slug(title, words.slice(1), words.startsWith('a')) : cleanName(title);
}

function dateFormats({ name }: NamedNote): readonly string[] {
	const [, sign = '', behind] = DATED.exec(name) ?? [];
	return behind ? [`YYYY${sign}MM${sign}DD${behind}`] : [];
}

/** How a name shows that words are joined; nothing where it fits every way. */
function waysOfWords({ name, title }: NamedNote): readonly string[] {
	if (/\s/.test(name)) return [''];
	const hasCapital = /\p{Lu}/u.test(name);
	if (name === cleanName(title)) return hasCapital ? [''] : [];
	const [separator] = /[-_]/.exec(name) ?? [];
	if (separator) return [(hasCapital ? 'A' : 'a') + separator];
	return hasCapital ? [] : ['a-'];
}

/** What a name begins with though its title does not. One name alone is evidence only where the title follows whole. */
function prefixOf({ name, title }: NamedNote, words: string, isAlone: boolean): string {
	const spelt = spell(title, words);
	if (spelt && name.endsWith(spelt)) return name.slice(0, -spelt.length);
	const first = words && name.slice(0, name.indexOf(words.slice(1)) + 1);
	return isAlone || spelt.startsWith(first) ? '' : first;
}
