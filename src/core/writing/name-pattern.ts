import type { CivilDate } from '../model/civil-date';
import { cleanName, slug } from './file-name';
import { mostFrequent } from './most-frequent';

/** A note that shows how its author names notes: its file name without extension, and what links to it call it. */
export interface NamedNote {
	readonly name: string;
	readonly title: string;
}

/** The title as it is, or in words joined by this sign. */
type Spelling = { readonly separator: '-' | '_'; readonly lowerCase: boolean } | 'as-is';

/** How an author names notes: `2021-08-09-dl-modern-cnn` has a date in front, the prefix `dl-`, and words in lower case. */
export interface NamePattern {
	/** What stands between the parts of the date in front, and what behind it; null for no date. */
	readonly date: { readonly separator: string; readonly behind: string } | null;
	readonly prefix: string;
	readonly spelling: Spelling;
}

/** Names are the titles as they are. */
export const PLAIN_NAMES: NamePattern = { date: null, prefix: '', spelling: 'as-is' };

const DATED = /^\d{4}([-._]?)\d\d\1\d\d([-_. ]+)(?=.)/;
const SPELLINGS: Readonly<Record<string, Spelling>> = {
	'as-is': 'as-is',
	'lower-': { separator: '-', lowerCase: true },
	'lower_': { separator: '_', lowerCase: true },
	'mixed-': { separator: '-', lowerCase: false },
	'mixed_': { separator: '_', lowerCase: false },
};

/** Infers the pattern that most of these notes follow. */
export function namePattern(notes: readonly NamedNote[]): NamePattern {
	const date = commonDate(notes);
	const rests = notes.map(({ name, title }) => ({ name: name.replace(DATED, ''), title }));
	const spelling = commonSpelling(rests) ?? (date ? { separator: '-', lowerCase: true } : 'as-is');
	return { date, prefix: commonPrefix(rests, spelling), spelling };
}

/** The file name, without extension, of a new note with this title. */
export function nameBy({ date, prefix, spelling }: NamePattern, title: string, today: CivilDate): string {
	const front = date ? today.replaceAll('-', date.separator) + date.behind : '';
	const spelt = spell(title, spelling) || spell(cleanName(title), spelling) || cleanName('');
	return cleanName(front + (spelt.startsWith(prefix) ? '' : prefix) + spelt);
}

function spell(title: string, spelling: Spelling): string {
	return spelling === 'as-is' ? cleanName(title) : slug(title, spelling.separator, spelling.lowerCase);
}

function commonDate(notes: readonly NamedNote[]): NamePattern['date'] {
	const forms = notes.flatMap(({ name }) => DATED.exec(name)?.slice(1, 3).join('\n') ?? []);
	const form = mostFrequent(forms);
	if (!form || forms.length * 2 <= notes.length) return null;
	const [separator = '', behind = ''] = form.value.split('\n');
	return { separator, behind };
}

function commonSpelling(notes: readonly NamedNote[]): Spelling | null {
	const spelling = mostFrequent(notes.flatMap((note) => spellingOf(note) ?? []));
	return spelling && (SPELLINGS[spelling.value] ?? null);
}

/** The key of the spelling that a name gives evidence of; null where it fits them all. */
function spellingOf({ name, title }: NamedNote): string | null {
	if (/\s/.test(name)) return 'as-is';
	const isMixed = /\p{Lu}/u.test(name);
	if (name === cleanName(title)) return isMixed ? 'as-is' : null;
	const separator = /[-_]/.exec(name)?.[0];
	if (separator) return (isMixed ? 'mixed' : 'lower') + separator;
	return isMixed || name === title ? null : 'lower-';
}

/** What most names begin with though their titles do not. One name alone is evidence only where the title follows whole. */
function commonPrefix(notes: readonly NamedNote[], spelling: Spelling): string {
	const found = notes.map((note) => prefixOf(note, spelling));
	const common = mostFrequent(found.map(({ prefix }) => prefix));
	if (!common || common.count * 2 <= notes.length) return '';
	const isSure = common.count > 1 || found.some(({ isExact }) => isExact);
	return isSure ? common.value : '';
}

function prefixOf({ name, title }: NamedNote, spelling: Spelling): { readonly prefix: string; readonly isExact: boolean } {
	const spelt = spell(title, spelling);
	if (spelt && name.endsWith(spelt)) return { prefix: name.slice(0, -spelt.length), isExact: true };
	if (spelling === 'as-is') return { prefix: '', isExact: false };
	const first = name.slice(0, name.indexOf(spelling.separator) + 1);
	return { prefix: spelt.startsWith(first) ? '' : first, isExact: false };
}
