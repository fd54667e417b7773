import { civilDate, type CivilDate } from '../model/civil-date';
import { MONTH_NAME, monthByName } from './words/month-names';

/** A day written in a text: its span in that text, and the civil date; null where no such day exists, as in `2021-02-30`. */
export interface WrittenDate {
	readonly from: number;
	readonly to: number;
	readonly written: string;
	readonly date: CivilDate | null;
}

interface DateForm {
	/** Its first group is what stands in front; three groups for the parts follow. */
	readonly pattern: RegExp;
	readonly read: (first: string, second: string, third: string) => CivilDate | null;
	/** Whether it can be nothing but a date, so that an impossible one is a mistake. */
	readonly certain: boolean;
}

const YEAR = '((?:19|20|21)\\d{2})';

// The form that fits at the earliest place wins, and the first of those; of `20230824205824` only the day is taken.
const FORMS: readonly DateForm[] = [
	form(`(^|\\D)${YEAR} ?[-./] ?(\\d{1,2}) ?[-./] ?(\\d{1,2})(?!\\d)`, yearFirst, true),
	form(`(^|\\D)${YEAR}\\s?[년年]\\s?(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日]`, yearFirst, true),
	form('(^|\\D)(\\d{2})\\s?[년年]\\s?(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日]', shortYearFirst, true),
	form(`(^|\\D)${YEAR}(\\d{2})(\\d{2})(?:\\d{4}(?:\\d{2})?)?(?!\\d)`, yearFirst, false),
	form(`(^|\\D)(\\d{1,2})[/ -](\\d{1,2})[/ -]${YEAR}(?!\\d)`, monthFirst, true),
	form(`(^|\\D)(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}(?!\\d)`, dayFirst, true),
	form(`(^|\\D)(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?(${MONTH_NAME})\\.?,? ${YEAR}(?!\\d)`, dayFirst, true),
	form(`(^|[^a-z])(${MONTH_NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, monthFirst, true),
	form('(^|\\D)(\\d{2})[-./](\\d{2})[-./](\\d{2})(?!\\d)', shortYearFirst, false),
	form('(^|\\D)(\\d{2})(\\d{2})(\\d{2})(?!\\d)', shortYearFirst, false),
];

/**
 * The days written in a text, in their order. Takes the forms of `2021-08-13`, `2021. 8. 13.`, `2021년 8월 13일`, `20210813`,
 * `10/19/2024` (month first where both could be), `13.08.2021`, `August 13, 2021` and `210813`, whatever time stands behind.
 * The day is taken as written, never through an instant. A number that merely could be a date is one only if that day exists.
 */
export function datesInText(text: string): readonly WrittenDate[] {
	const found: WrittenDate[] = [];
	for (let next = firstDate(text, 0); next; next = firstDate(text, next.to)) found.push(next);
	return found;
}

/** The text with its dates replaced. */
export function replaceDates(text: string, replacement: string): string {
	let rest = '';
	let copied = 0;
	for (const { from, to } of datesInText(text)) {
		rest += text.slice(copied, from) + replacement;
		copied = to;
	}
	return rest + text.slice(copied);
}

function firstDate(text: string, start: number): WrittenDate | null {
	if (!/\d\D?\d/.test(text.slice(start))) return null;
	let first: WrittenDate | null = null;
	for (const one of FORMS) {
		const found = firstOfForm(one, text, start);
		if (found && (!first || found.from < first.from)) first = found;
	}
	return first;
}

function firstOfForm({ pattern, read, certain }: DateForm, text: string, start: number): WrittenDate | null {
	pattern.lastIndex = start;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [whole, before = '', first = '', second = '', third = ''] = match;
		const date = read(first, second, third);
		if (!date && !certain) continue;
		const from = match.index + before.length;
		return { from, to: pattern.lastIndex, written: whole.slice(before.length), date };
	}
	return null;
}

function form(pattern: string, read: DateForm['read'], certain: boolean): DateForm {
	return { pattern: new RegExp(pattern, 'gi'), read, certain };
}

function yearFirst(year: string, month: string, day: string): CivilDate | null {
	return civilDate(Number(year), Number(month), Number(day));
}

function shortYearFirst(year: string, month: string, day: string): CivilDate | null {
	return yearFirst(`20${year}`, month, day);
}

function monthFirst(month: string, day: string, year: string): CivilDate | null {
	return yearFirst(year, monthNumber(month), day) ?? yearFirst(year, monthNumber(day), month);
}

function dayFirst(day: string, month: string, year: string): CivilDate | null {
	return yearFirst(year, monthNumber(month), day) ?? yearFirst(year, monthNumber(day), month);
}

function monthNumber(written: string): string {
	return /^\d/.test(written) ? written : String(monthByName(written));
}
