import { COURSE_WEEK_FORMS, DATE_FORMS, forms, ISO_WEEK_FORMS, MONTH_WEEK_FORMS } from '../model/times/time-forms';
import { withChanges, type Change } from '../model/span';
import { findTimes, writtenLike, type TimeForm } from '../model/times/written-time';
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
const COUNTERS = [
	...forms`
n (^|[^\p{L}\p{N}])(\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])
n ((?:^|[^\p{L}])(?:week|weekly|sprint|no\.?|vol\.?|#|제|第|주차)[\s_#.:-]{0,3})(\d+)(?!\d)
n (^|\D)(\d+)(?=[\s_-]{0,2}(?:주차|주째|週|회차|번째|weeks?))`,
	...COURSE_WEEK_FORMS,
];
/** A number on its own, for titles and names that hold no other sign of the week. */
const BARE = forms`n (^|[^\p{L}\p{N}])(\d+)(?![\p{L}\p{N}])`;

/** A text of one week as the next week says it: dates brought forward, the counter raised where a week's word stands by it. */
export function textForward(text: string, forward: Forward): string {
	return text.length > LONGEST ? text : withChanges(text, changesIn(text, forward, [...DATES, ...COUNTERS]));
}

/** The same for a title or file name, where the counter may also stand alone: `Reflections 2`. */
export function titleForward(title: string, forward: Forward): string {
	if (title.length > LONGEST || changesIn(title, forward, COUNTERS).length > 0) return textForward(title, forward);
	const dates = changesIn(title, forward, DATES);
	const all = changesIn(title, forward, [...DATES, ...BARE]);
	return withChanges(title, all.length === dates.length + 1 ? all : dates);
}

function changesIn(text: string, forward: Forward, forms: readonly TimeForm[]): readonly Change[] {
	const changes: Change[] = [];
	findTimes(text, forms, (time) => {
		const values = timeForward(time, forward);
		if (values) changes.push({ from: time.from, to: time.to, text: writtenLike(time, values) });
		return values !== null;
	});
	return changes;
}
