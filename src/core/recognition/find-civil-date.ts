import type { CivilDate } from '../model/civil-date';
import type { FrontMatter } from '../model/front-matter';
import { datesInText, dayOf, isoWeeksInText } from '../model/times/read-times';
import type { WrittenTime } from '../model/times/written-time';
import { mondayOf } from '../model/week';
import { plain } from './comparable';
import { fileName, writtenTitle } from './note-title';
import { texts } from './property-values';

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

// By rank. Keys are compared without case, spaces, hyphens and underscores.
const DATE_KEYS = keys(`date day 날짜 日付
pubdate pubdatetime publishdate publisheddate publishedat published
created createdat createdate createddate datecreated creationdate createdtime 작성일
start startdate startday weekstart from period range daterange duration dates 기간 期間`);
const CHANGE_KEYS = keys(`lastmodifiedat lastmodified lastmod modified modifiedat datemodified
updated updatedat lastupdated updateddate dateupdated`);

/**
 * The civil date of a note, by the first place that holds one: the date keys of its front matter, the start of a range
 * anywhere in it, its title, its file name, the date of its last change. An ISO week in one of these stands for its Monday.
 */
export function findCivilDate(path: string, frontMatter: FrontMatter): FoundDate {
	const impossible = new Map<string, Impossible>();
	const nameDate = readDate([fileName(path)], new Map());
	for (const [source, written] of sources(path, frontMatter)) {
		const date = readDate(written(), impossible);
		if (date) return { date, source, nameDate, impossible: [...impossible.values()] };
	}
	return { date: null, source: null, nameDate, impossible: [...impossible.values()] };
}

function sources(path: string, frontMatter: FrontMatter): readonly (readonly [DateSource, () => readonly string[]])[] {
	const keyed = new Map(Object.entries(frontMatter).reverse().map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]));
	const under = (source: DateSource) => (names: readonly string[]) => [source, () => names.flatMap((name) => texts(keyed.get(name)))] as const;
	return [
		...DATE_KEYS.map(under('front-matter')),
		['front-matter', () => texts(Object.values(frontMatter)).filter((text) => /\d\s*[~〜～]\s*\d/.test(text.slice(0, 300)))],
		['front-matter', () => [writtenTitle(frontMatter) ?? '']],
		['file-name', () => [fileName(path)]],
		...CHANGE_KEYS.map(under('change')),
	];
}

function readDate(written: readonly string[], impossible: Map<string, Impossible>): CivilDate | null {
	for (const text of written.map(plain)) {
		const found = firstOf(datesInText(text), dayOf, 'impossible-date', impossible) ?? firstOf(isoWeeksInText(text), mondayOfTime, 'impossible-week', impossible);
		if (found) return found;
	}
	return null;
}

function firstOf(times: readonly WrittenTime[], read: (time: WrittenTime) => CivilDate | null, code: Impossible['code'], impossible: Map<string, Impossible>): CivilDate | null {
	for (const time of times) {
		const date = read(time);
		if (date) return date;
		impossible.set(time.written, { code, written: time.written });
	}
	return null;
}

function mondayOfTime({ values: { y = 0, w = 0 } }: WrittenTime): CivilDate | null {
	return mondayOf({ year: y, week: w });
}

function keys(lines: string): readonly (readonly string[])[] {
	return lines.split('\n').map((line) => line.split(' '));
}
