import { MONTH_HINT, MONTH_NAME } from './month-names';
import { WEEKLY_TITLE } from './weekly-words';
import { COUNT_WORDS, ORDER_WORDS, type TimeForm } from './written-time';

// What stands in front of a time that begins with a number, or with a letter.
const N = String.raw`(^|\D)`;
const L = String.raw`(^|[^\da-z])`;
const YEAR = String.raw`((?:19|20|21)\d\d)`;
/** A day, a month or a week; the counter of a course. */
const D = String.raw`(\d{1,2})`;
const C = String.raw`(\d{1,3})`;
const MONTH = `(${MONTH_NAME})`;
const GAP = String.raw`[\s,()\[\]·-]{0,3}`;
const WORD = '[첫둘셋넷]|다섯|여섯';
// These count weeks only before 번째: "두 주" is a time of two weeks.
const WORD_OF_ORDER = '[두세네열]|일곱|여덟|아홉';
const NTH = '(?:st|nd|rd|th|er)';
/** Between the ends of a range. */
const TO = String.raw`\s?(?:[~–—-]|to|au|al)\s?`;
/** What begins before January may begin in another year. */
const NOT_JANUARY = '(?!jan|gen)';
/** In front of a counter. */
const NUMBER = String.raw`(?:#|n[o°º.]{1,2}\s?|vol\.?\s?)`;

/** Days with their year, whatever time stands behind: `2021. 8. 13.`, `20210813`, `10/19/2024`, `13.08.2021`, `August 13, 2021`, `210813`. */
export const DATE_FORMS = forms`
ymd ${N}${YEAR} ?[-./_] ?${D} ?[-./_] ?${D}(?!\d|\s?주\s?차)
ymd/[일日] ${N}(\d\d|${YEAR.slice(1, -1)})\s?[년年]\s?${D}\s?[월月]\s?${D}\s?[일日]
ymd? ${N}${YEAR}(\d\d)(\d\d)(?:\d{4}(?:\d\d)?)?(?!\d)
mdy ${N}${D}[/ -]${D}[/ -]${YEAR}(?!\d)
dmy ${N}${D}\. ?${D}\. ?${YEAR}(?!\d)
dmmy/${MONTH_HINT} ${N}${D}${NTH}?(?: ${MONTH}\.?)?${TO}(?=\d{1,2}${NTH}? ${NOT_JANUARY}${MONTH}\.?,? ${YEAR}(?!\d))
mdy/${MONTH_HINT} (^|[^a-z])${MONTH}\.? ${D}${NTH}?${TO}(?=${NOT_JANUARY}${MONTH_NAME}\.? \d{1,2}${NTH}?,? ${YEAR}(?!\d))
dmy/${MONTH_HINT} ${N}${D}${NTH}? (?:of )?${MONTH}\.?,? ${YEAR}(?!\d)
mdy/${MONTH_HINT} (^|[^a-z])${MONTH}\.? ${D}${NTH}?,? ${YEAR}(?!\d)
ymd? ${N}(\d\d)(\d\d)(\d\d)(?!\d)
y_md? (^|[^\d./-]|(?:^|\D)[./-]|-(?=\d\d[./]))(\d\d)([./-])(\d\d)\3(\d\d)(?!\3?\d)`;

/** Days without a year, which would pass for counters. */
export const SHORT_DATE_FORMS = forms`
md/[일日] ()${D}\s?[월月]\s?${D}\s?[일日]
mdmd/[~-] ()${D}[/.]${D}\s?[~-]\s?${D}[/.]${D}(?!\d)
md/${MONTH_HINT} (^|[^a-z])${MONTH}\.? ${D}${NTH}?(?:${TO}\d{1,2}${NTH}?)?(?![\da-z]|[\s-]week)
dm/${MONTH_HINT} (^|(?:^|[^k])\D)${D}${NTH}?(?:${TO}\d{1,2}${NTH}?)?(?: of)? ${MONTH}(?![a-z])`;

/** `2021-W32`, which may not exist. */
export const ISO_WEEK_FORMS = forms`
yw/w ${L}(\d{4})(?:[-./ ]|년\s?)?w${D}(?!\d)`;

/** The week of a month: `8월 2주차`. */
export const MONTH_WEEK_FORMS = forms`
ymn/월 ${N}(?:((?:19|20)?\d\d)\s?[년.-]\s?)?${D}\s?월(?:달|의|중)?${GAP}(?:제\s?)?(\d{1,2}|${WORD}|${WORD_OF_ORDER})\s?(?:번?째\s?)?주(?:\s?차)?(?![년일])
ymn/月 ${N}(?:${YEAR}\s?年\s?)?${D}\s?月の?${GAP}第?\s?${D}\s?週目?(?!間)
ymnn/week|차 ${N}${YEAR}[-./ ](0?[1-9]|1[0-2])[-./\s]+(?:week[\s.-]?${D}(?!\d)|w?${D}(?:\s?주\s?차|${NTH}[\s-]week))
myn/${MONTH_HINT} ${L}${MONTH}\.?,?\s?(?:${YEAR},?\s?)?(?:-\s?)?week[\s-]?${D}(?!\d)
nnmy/${MONTH_HINT} ${L}(?:${D}${NTH} week|week ${D}) of ${MONTH}(?:,? ${YEAR})?`;

/** The week of a course: `2주차`, `Week 2`. */
export const COURSE_WEEK_FORMS = forms`
n/주 ${N}(?:제\s?)?(?:\d{1,3}\s?[~,&-]\s?)?${C}\s?(?:주(?:차|\s?째|\s차(?!이))|번째\s?주차?)
n/주 ${N}제\s?${C}\s?주(?![년일])
n/주 ${L}(${WORD})\s?(?:번?째\s?)?주\s?차?(?![가-힣])
n/째 (^|[^\da-z가-힣])(${WORD_OF_ORDER})\s?번?째\s?주\s?차?(?![가-힣])
nn/週 ${N}(?:第\s?${C}\s?週目?|${C}\s?週目)
n/week|wk|sem|set ${L}(?:weeks?|wk|semaine|settimana)[\s#.-]{0,3}${NUMBER}?${C}(?![\da-z])
nn/week ${L}(?:week[\s-](${COUNT_WORDS})|(${ORDER_WORDS})[\s-]week)(?![a-z])
n/week ${N}${C}(?:${NTH}[\s-]*)?weeks?(?![a-z])
n/w ${L}w\.?${C}(?![\da-z]| school)
n/sem|set ${N}${C}(?:[eè]?re|e|[eè]me|[ªa°]) se(?:main|ttiman)[ea]
nn/${NUMBER}|[회回号] ${L}(?:${NUMBER}${C}|[제第]?\s?${C}[회回号]차?)\s?${WEEKLY_TITLE}
n/w|[주週클ウ]|heb|sem|set ${L}${WEEKLY_TITLE}[\s(\[]{0,2}(?:${NUMBER}|-)?${C}(?![\da-z]|\s?[./~-]\s?\d|\s?[월년일年月日])(?:회차|회|호|号)?`;

/**
 * Reads forms, one a line and as in `String.raw`: the parts of the time, a question mark where a number merely could be
 * one, behind a slash what the pattern always takes some of, and behind a blank the pattern, in small letters.
 */
export function forms(lines: TemplateStringsArray, ...parts: readonly string[]): readonly TimeForm[] {
	return String.raw(lines, ...parts).trim().split('\n').map((line) => {
		const [, parts = '', doubt, hint = '', pattern = ''] = /^(\w+)(\?)?(?:\/(\S+))? (.*)$/.exec(line) ?? [];
		return {
			parts,
			certain: !doubt,
			hint: new RegExp(hint),
			// In Unicode mode a pattern takes twice as long to make.
			pattern: new RegExp(pattern, pattern.includes('\\p{') ? 'dgu' : 'dg'),
		};
	});
}
