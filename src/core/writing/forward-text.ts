import { COURSE_WEEK_FORMS, DATE_FORMS, forms, ISO_WEEK_FORMS, MONTH_WEEK_FORMS } from '../model/times/time-forms';
import { withChanges } from '../model/span';
import { findTimes, writtenLike, type TimeForm, type WrittenTime } from '../model/times/written-time';
import { timeForward, type Forward } from './forward';

/** Names, titles and properties are shorter; longer lines are prose and left as they are. */
const LONGEST = 1_000;

// What was written for one week, and says its day or number, may be written more loosely than what is to be found in any note.
const DATES = [
	...ISO_WEEK_FORMS,
	...forms(String.raw`yw? (^|\D)(\d{4})년\s?(\d{1,2})(?=\s?주)`),
	...DATE_FORMS,
	...MONTH_WEEK_FORMS,
	...forms(String.raw`md? (^|[^\d.v])(\d{1,2})(?:[-/.]|월\s?)(\d{1,2})(?![\d.])`),
];
const COUNTERS = [
	...forms(String.raw`
n (^|[^\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])
n ((?:^|[^\p{L}])(?:week|weekly|sprint|no\.?|vol\.?|#|제|第|주차)[\s_#.:-]{0,3})(\d+)(?!\d)
n (^|\D)(\d+)(?=[\s_-]{0,2}(?:주차|주째|週|회차|번째|weeks?))`),
	...COURSE_WEEK_FORMS,
];
/** A number on its own, for titles and names that hold no other sign of the week. */
const BARE = forms(String.raw`n (^|[^\p{L}\p{N}])(\d+)(?![\p{L}\p{N}])`);

/** A text of one week as the next week says it: dates brought forward, the counter raised where a week's word stands by it. */
export function textForward(text: string, forward: Forward): string {
	return text.length > LONGEST ? text : withTimesForward(text, forward, [...DATES, ...COUNTERS]);
}

/** The same for a title or file name, where the counter may also stand alone: `Reflections 2`. */
export function titleForward(title: string, forward: Forward): string {
	const count = (forms: readonly TimeForm[]) => forwarded(title, forward, forms).length;
	const isBare = title.length <= LONGEST && count(COUNTERS) === 0 && count([...DATES, ...BARE]) === count(DATES) + 1;
	return isBare ? withTimesForward(title, forward, [...DATES, ...BARE]) : textForward(title, forward);
}

function forwarded(text: string, forward: Forward, forms: readonly TimeForm[]): readonly WrittenTime[] {
	return findTimes(text, forms, (time) => timeForward(time, forward) !== null).times;
}

function withTimesForward(text: string, forward: Forward, forms: readonly TimeForm[]): string {
	return withChanges(text, forwarded(text, forward, forms).map((time) => ({ from: time.from, to: time.to, text: writtenLike(time, timeForward(time, forward) ?? {}) })));
}
