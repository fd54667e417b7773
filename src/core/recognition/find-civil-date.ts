import type { CivilDate } from '../model/civil-date';
import type { FrontMatter } from '../model/front-matter';
import { mondayOf } from '../model/week';
import { plain } from './comparable';
import { datesInText } from './dates-in-text';
import { fileName, writtenTitle } from './note-title';
import { texts } from './property-values';
import { isoWeeksInText } from './week-counters';

/** Where a note's date was read. Front matter and file name can contradict each other; a date of change contradicts nothing. */
export type DateSource = 'front-matter' | 'file-name' | 'change';

/** A day or week that was written down and does not exist. */
export interface Impossible {
	readonly code: 'impossible-date' | 'impossible-week';
	readonly written: string;
}

/** A note's civil date, where it stands, and what else was met on the way to it. */
export interface FoundDate {
	readonly date: CivilDate | null;
	readonly source: DateSource | null;
	/** The date in the file name, whether it counts or not. */
	readonly nameDate: CivilDate | null;
	readonly impossible: readonly Impossible[];
}

interface Reading {
	readonly date: CivilDate | null;
	readonly impossible: readonly Impossible[];
}

interface Source {
	readonly source: DateSource;
	readonly written: () => readonly string[];
}

// Keys are compared without case, spaces, hyphens and underscores.
const DATE_KEYS: readonly (readonly string[])[] = [
	['date', 'day', '날짜', '日付'],
	['pubdate', 'pubdatetime', 'publishdate', 'publisheddate', 'publishedat', 'published'],
	['created', 'createdat', 'createdate', 'createddate', 'datecreated', 'creationdate', 'createdtime', '작성일'],
	['start', 'startdate', 'startday', 'weekstart', 'from', 'period', 'range', 'daterange', 'duration', 'dates', '기간', '期間'],
];
const CHANGE_KEYS: readonly (readonly string[])[] = [
	['lastmodifiedat', 'lastmodified', 'lastmod', 'modified', 'modifiedat', 'datemodified'],
	['updated', 'updatedat', 'lastupdated', 'updateddate', 'dateupdated'],
];

/**
 * The civil date of a note, by the first place that holds one: the date keys of its front matter, the start of a range
 * anywhere in it, its title, its file name, the date of its last change. An ISO week in one of these stands for its Monday.
 */
export function findCivilDate(path: string, frontMatter: FrontMatter): FoundDate {
	const keyed = byFoldedKey(frontMatter);
	const named = readDate([fileName(path)]);
	const impossible: Impossible[] = [];
	for (const { source, written } of sources(path, frontMatter, keyed)) {
		const reading = readDate(written());
		impossible.push(...reading.impossible);
		if (reading.date) return { date: reading.date, source, nameDate: named.date, impossible: distinct(impossible) };
	}
	return { date: null, source: null, nameDate: named.date, impossible: distinct(impossible) };
}

function sources(path: string, frontMatter: FrontMatter, keyed: ReadonlyMap<string, unknown>): readonly Source[] {
	const underKeys = (keys: readonly string[]) => keys.flatMap((key) => texts(keyed.get(key)));
	return [
		...DATE_KEYS.map((keys): Source => ({ source: 'front-matter', written: () => underKeys(keys) })),
		{ source: 'front-matter', written: () => ranges(frontMatter) },
		{ source: 'front-matter', written: () => [writtenTitle(frontMatter) ?? ''] },
		{ source: 'file-name', written: () => [fileName(path)] },
		...CHANGE_KEYS.map((keys): Source => ({ source: 'change', written: () => underKeys(keys) })),
	];
}

function readDate(written: readonly string[]): Reading {
	const impossible: Impossible[] = [];
	for (const text of written.map(plain)) {
		const day = firstDay(text, impossible) ?? firstMonday(text, impossible);
		if (day) return { date: day, impossible };
	}
	return { date: null, impossible };
}

function firstDay(text: string, impossible: Impossible[]): CivilDate | null {
	for (const { date, written } of datesInText(text)) {
		if (date) return date;
		impossible.push({ code: 'impossible-date', written });
	}
	return null;
}

function firstMonday(text: string, impossible: Impossible[]): CivilDate | null {
	for (const week of isoWeeksInText(text)) {
		const monday = mondayOf(week);
		if (monday) return monday;
		impossible.push({ code: 'impossible-week', written: week.written });
	}
	return null;
}

function ranges(frontMatter: FrontMatter): readonly string[] {
	return Object.values(frontMatter).flatMap(texts).filter((text) => /\d\s*[~〜～]\s*\d/.test(text.slice(0, 300)));
}

function byFoldedKey(frontMatter: FrontMatter): ReadonlyMap<string, unknown> {
	const keyed = new Map<string, unknown>();
	for (const [key, value] of Object.entries(frontMatter)) {
		const folded = key.toLowerCase().replace(/[\s_-]/g, '');
		if (!keyed.has(folded)) keyed.set(folded, value);
	}
	return keyed;
}

function distinct(found: readonly Impossible[]): readonly Impossible[] {
	return [...new Map(found.map((one) => [one.written, one])).values()];
}
