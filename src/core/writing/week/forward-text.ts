import { dateParts } from '../../model/civil-date';
import { COURSE_WEEK_FORMS, DATE_FORMS, forms, ISO_WEEK_FORMS, MONTH_WEEK_FORMS } from '../../model/times/time-forms';
import { withChanges, type Change } from '../../model/span';
import { findTimes, writtenLike, type TimeForm, type WrittenTime } from '../../model/times/written-time';
import { timeForward, type Forward } from './forward';

/** Names, titles and properties are shorter; longer lines are prose and left as they are. */
const LONGEST = 1_000;

// What was written for one week, and says its day or number, may be written more loosely than what is to be found in any note.
const DATES = [
	...ISO_WEEK_FORMS,
	...forms`yw? (^|\D)(\d{4})년\s?(\d{1,2})(?=\s?주)`,
	...DATE_FORMS,
	...MONTH_WEEK_FORMS,
	...forms`md? (^|[^\d.v])(\d{1,2})(?:[-/.]|월\s?)(\d{1,2})(?![\d.])`,
];
const WEEKS = [
	...forms`
n ((?:^|[^\p{L}])(?:week|weekly|sprint|주차)[\s_#.:-]{0,3})(\d+)(?!\d)
n (^|\D)(\d+)(?=[\s_-]{0,2}(?:주차|주째|週|week(?!s)))`,
	...COURSE_WEEK_FORMS,
];
const COUNTERS = [
	...forms`
n (^|[^\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])
n ((?:^|[^\p{L}])(?:no\.?|vol\.?|#|제|第)[\s_#.:-]{0,3})(\d+)(?!\d)
n (^|\D)(\d+)(?=[\s_-]{0,2}(?:회차|번째|weeks))`,
	...WEEKS,
];
/** A number on its own, for titles and names that hold no other sign of the week. */
const BARE = forms`n (^|[^\p{L}\p{N}])(\d+)(?![\p{L}\p{N}])`;

// By these signs between month and day a version, a chapter or a ratio is written too.
const DOUBTFUL = /[-.]/;
const DOUBTFUL_IN_PROPERTY = /[-./]/;
const RANGE_IN_FRONT = /\d\s*(?:[~–]|\s-\s)\s*$|\d[./]\d{1,2}-$/;
const DAY_BEHIND = /^\.?\s*(?:(?:[~–]|-\s)\s*\d|-\d{1,2}[./]\d|\([월화수목금토일月火水木金土日]|.요일|\(?(?:mon|tue|wed|thu|fri|sat|sun))/i;
/** A length of time, and no week. */
const WEEKS_LONG = /\d\s*weeks$/i;

/** A text of one week as the next week says it: dates brought forward, the counter raised where a week's word stands by it. */
export function textForward(text: string, forward: Forward, doubtful = DOUBTFUL): string {
	return withChanges(text, changesIn(text, forward, [...DATES, ...COUNTERS], doubtful));
}

/** The same for the value of a property. */
export function valueForward(value: string, forward: Forward): string {
	return textForward(value, forward, DOUBTFUL_IN_PROPERTY);
}

/** The same for a heading below the title, where a number without a week's word counts something else. */
export function headingForward(heading: string, forward: Forward): string {
	return withChanges(heading, changesIn(heading, forward, [...DATES, ...WEEKS]).filter(({ from, to }) => !WEEKS_LONG.test(heading.slice(from, to))));
}

/** The same for a title or file name, where the counter may also stand alone: `Reflections 2`. */
export function titleForward(title: string, forward: Forward): string {
	if (changesIn(title, forward, COUNTERS).length > 0) return textForward(title, forward);
	const dates = changesIn(title, forward, DATES);
	const all = changesIn(title, forward, [...DATES, ...BARE]);
	return withChanges(title, all.length === dates.length + 1 ? all : dates);
}

function changesIn(text: string, forward: Forward, forms: readonly TimeForm[], doubtful = DOUBTFUL): readonly Change[] {
	const changes: Change[] = [];
	if (text.length <= LONGEST) findTimes(text, forms, (time) => {
		const values = doubtful.test(time.written) && !isDay(time, text, forward) ? null : timeForward(time, forward);
		if (values) changes.push({ from: time.from, to: time.to, text: writtenLike(time, values) });
		return values !== null;
	});
	return changes;
}

/** Whether a month and day without a year are more than two numbers: the note's own day, the end of a range, or by a weekday. */
function isDay({ from, to, values: { y, m, d } }: WrittenTime, text: string, { last: { date } }: Forward): boolean {
	const { month, day } = dateParts(date ?? '');
	return y !== undefined || d === undefined || (m === month && d === day) || RANGE_IN_FRONT.test(text.slice(0, from)) || DAY_BEHIND.test(text.slice(to));
}
