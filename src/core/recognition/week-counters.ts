import type { Week } from '../model/week';
import { replaceDates } from './dates-in-text';
import { MONTH_NAME } from './words/month-names';
import { WEEKLY_TITLE } from './words/week-words';

/** Stands in the rest of a text where a counter stood. Private characters cannot clash with a text: they are taken out of it first. */
export const COUNTER = '\uE000';
/** Stands where a date stood. */
export const CUT = '\uE001';

/** A week as written: `2021-W32`, which may not exist. */
export interface WrittenWeek extends Week {
	readonly written: string;
}

/** The counters in a title, name or tag, and what of it is left. */
export interface WeekCounters {
	readonly isoWeeks: readonly WrittenWeek[];
	/** The numbers of weeks of months: 2 in `8월 2주차`. */
	readonly monthWeeks: readonly number[];
	/** The numbers of weeks of a course: 2 in `2주차`, `Week 2`. */
	readonly courseWeeks: readonly number[];
	readonly rest: string;
}

// What stands in front of a counter that begins with a number, or with a letter; it is kept.
const N = '(^|\\D)';
const L = '(^|[^\\da-z])';

const ISO_WEEK = new RegExp(`${L}(\\d{4})(?:[-./ ]|년\\s?)?w(\\d{1,2})(?!\\d)`, 'gi');

/** Days without a year, which would pass for counters. */
const SHORT_DATES = /\d{1,2}\s?[월月]\s?\d{1,2}\s?[일日]|\d{1,2}[/.]\d{1,2}\s?[~-]\s?\d{1,2}[/.]\d{1,2}(?!\d)/g;

const YEAR = '(?:19|20)\\d{2}';
const YEAR_AND_MONTH = `${YEAR}[-./ ](?:0?[1-9]|1[0-2])[-./\\s]+`;
const GAP = '[\\s,()\\[\\]·-]{0,3}';
const ORDINAL_KO = '[첫둘셋넷]|다섯|여섯';

const MONTH_WEEK = compiled([
	`${N}(?:(?:19|20)?\\d{2}\\s?[년.-]\\s?)?\\d{1,2}\\s?월(?:달|의|중)?${GAP}(?:제\\s?)?(\\d{1,2}|${ORDINAL_KO})\\s?(?:번?째\\s?)?주(?:\\s?차)?(?![년일])`,
	`${N}(?:${YEAR}\\s?年\\s?)?\\d{1,2}\\s?月の?${GAP}第?\\s?(\\d{1,2})\\s?週目?(?!間)`,
	`${N}${YEAR_AND_MONTH}week[\\s.-]?(\\d{1,2})(?!\\d)`,
	`${N}${YEAR_AND_MONTH}w?(\\d{1,2})(?:\\s?주\\s?차|(?:st|nd|rd|th)[\\s-]week)`,
	`${L}${MONTH_NAME}\\.?,?\\s?(?:${YEAR},?\\s?)?(?:-\\s?)?week[\\s-]?(\\d{1,2})(?!\\d)`,
	`${N}(\\d{1,2})(?:st|nd|rd|th) week of ${MONTH_NAME}(?:,? ${YEAR})?`,
	`${L}week (\\d{1,2}) of ${MONTH_NAME}(?:,? ${YEAR})?`,
]);

const COURSE_WEEK = compiled([
	`${N}(?:제\\s?)?(?:\\d{1,3}\\s?[~,&-]\\s?)?(\\d{1,3})\\s?주\\s?[차째]`,
	`${N}제\\s?(\\d{1,3})\\s?주(?![년일])`,
	`${N}(\\d{1,3})\\s?번째\\s?주(?:차)?`,
	`${L}(${ORDINAL_KO})\\s?(?:번?째\\s?)?주\\s?차?(?![가-힣])`,
	`${N}第\\s?(\\d{1,3})\\s?週目?`,
	`${N}(\\d{1,3})\\s?週目`,
	`${L}(?:weeks?|wk|semaine|settimana)[\\s#.-]{0,3}(?:no\\.?\\s?|n[°.]\\s?)?(\\d{1,3})(?![\\da-z])`,
	`${L}week[\\s-](one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])`,
	`${N}(\\d{1,3})(?:st|nd|rd|th)[\\s-]*week(?![a-z])`,
	`${N}(\\d{1,3})weeks?(?![a-z])`,
	`${L}(first|second|third|fourth|fifth|sixth)[\\s-]week(?![a-z])`,
	`${L}w\\.?(\\d{1,3})(?![\\da-z])`,
	`${N}(\\d{1,3})(?:re|ère|e|ème|eme) semaine`,
	`${N}(\\d{1,3})[ªa°] settimana`,
	`${L}${WEEKLY_TITLE}[\\s(\\[]{0,2}(?:#|no\\.?\\s?|vol\\.?\\s?|-)?(\\d{1,3})(?![\\da-z]|\\s?[./~-]\\s?\\d|\\s?[월년일年月日])(?:회차|회|호|号)?`,
]);

const NUMBER_WORDS: Readonly<Record<string, number>> = {
	첫: 1, 둘: 2, 셋: 3, 넷: 4, 다섯: 5, 여섯: 6,
	one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
	first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6,
};

/** The ISO weeks written in a text that `plain` has gone over, in their order. */
export function isoWeeksInText(text: string): readonly WrittenWeek[] {
	return cutIsoWeeks(text).isoWeeks;
}

/**
 * Reads the counters of weeks out of a text that `plain` has gone over. A date is none, an ISO week is no course week,
 * and the week of a month is none either; but no month has a seventh week, so `8월 12주차` is week 12 of a course.
 */
export function weekCounters(text: string): WeekCounters {
	const undated = replaceDates(text.replace(/[\uE000-\uE003]/g, ''), CUT).replace(SHORT_DATES, CUT);
	const { isoWeeks, rest } = cutIsoWeeks(undated);
	const months = cutNumbers(rest, MONTH_WEEK, 6);
	const courses = cutNumbers(months.rest, COURSE_WEEK, 999);
	return { isoWeeks, monthWeeks: months.numbers, courseWeeks: courses.numbers, rest: courses.rest };
}

function cutIsoWeeks(text: string) {
	const isoWeeks: WrittenWeek[] = [];
	const rest = text.replace(ISO_WEEK, (whole, before: string, year: string, week: string) => {
		isoWeeks.push({ written: whole.slice(before.length), year: Number(year), week: Number(week) });
		return before + COUNTER;
	});
	return { isoWeeks, rest };
}

function cutNumbers(text: string, patterns: readonly RegExp[], most: number) {
	const numbers: number[] = [];
	let rest = text;
	for (const pattern of patterns) {
		rest = rest.replace(pattern, (whole, before: string, written: string) => {
			const number = NUMBER_WORDS[written.toLowerCase()] ?? Number(written);
			if (number > most) return whole;
			numbers.push(number);
			return before + COUNTER;
		});
	}
	return { numbers, rest };
}

function compiled(patterns: readonly string[]): readonly RegExp[] {
	return patterns.map((pattern) => new RegExp(pattern, 'gi'));
}
