import type { CivilDate } from '../model/civil-date';
import type { FrontMatter } from '../model/front-matter';
import type { Problem } from '../model/problem';
import { datesInText, dayOf, isoWeeksInText } from '../model/times/read-times';
import { mondayOf } from '../model/week';
import { plain } from './comparable';
import { fileName, writtenTitle } from './note-title';
import { texts } from './property-values';

/** A note's civil date, what it stands on, and what else was met on the way to it. */
export interface FoundDate {
	readonly date: CivilDate | null;
	/** The date in the front matter and that in the file name, which can contradict each other; a date of change contradicts nothing. */
	readonly written: CivilDate | null;
	readonly named: CivilDate | null;
	/** Days and weeks that were written down and do not exist. */
	readonly impossible: readonly Problem[];
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
	const impossible = new Map<string, Problem>();
	const keyed = new Map(Object.entries(frontMatter).reverse().map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]));
	const under = (names: readonly string[]) => readDate(texts(names.map((name) => keyed.get(name))), impossible);
	const written = under(DATE_KEYS)
		?? readDate(texts(Object.values(frontMatter)).filter((text) => /\d\s*[~〜～]\s*\d/.test(text.slice(0, 300))), impossible)
		?? readDate([writtenTitle(frontMatter) ?? ''], impossible);
	const named = readDate([fileName(path)], written ? new Map<string, Problem>() : impossible);
	return { date: written ?? named ?? under(CHANGE_KEYS), written, named, impossible: [...impossible.values()] };
}

function readDate(written: readonly string[], impossible: Map<string, Problem>): CivilDate | null {
	for (const text of written.map(plain)) {
		for (const time of [...datesInText(text), ...isoWeeksInText(text)]) {
			const { y = 0, w } = time.values;
			const date = w === undefined ? dayOf(time) : mondayOf({ year: y, week: w });
			if (date) return date;
			impossible.set(time.written, { code: w === undefined ? 'impossible-date' : 'impossible-week', line: 0, detail: time.written });
		}
	}
	return null;
}

function keys(lines: string): readonly string[] {
	return lines.split(/\s/);
}
