import { withChanges, type Span } from '../span';
import { monthByName, monthNameLike } from './month-names';

/** What a number or name in a time is: its year, month, day, ISO week, or the number in a count of weeks. */
type TimePart = 'y' | 'm' | 'd' | 'w' | 'n';
export type TimeValues = { readonly [Part in TimePart]?: number };

/** One way of writing a day, a week or the counter of a course's weeks. */
export interface TimeForm {
	/** What each group of the pattern is, but for the first, which takes what stands in front; an underscore for none of them. */
	readonly parts: string;
	readonly pattern: RegExp;
	/** Takes every text that the pattern does, and is quicker to make, which takes longer than the search. */
	readonly hint: RegExp;
	/** Whether it can be nothing but a time, so that an impossible one is a mistake. */
	readonly certain: boolean;
}

/** A day, a week or a counter as it stands in a text. */
export interface WrittenTime extends Span {
	readonly written: string;
	readonly values: TimeValues;
	readonly certain: boolean;
	/** Where in `written` its numbers and names stand, in their order. */
	readonly places: readonly (Span & { readonly part: TimePart })[];
}

/** Stands in the rest of a text where a week stood. Private characters clash with no text. */
export const COUNTER = '\uE000';
/** Stands where a day stood. */
const CUT = '\uE001';
const FILLER = '\uE004';

/** English words for the number of a week, with their signs between them as in a pattern. */
export const COUNT_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
export const ORDER_WORDS = 'first|second|third|fourth|fifth|sixth';
// By language and kind, so that a word has a next one.
const NUMBER_WORDS = ['첫|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열', '한|두|세|네|다섯', COUNT_WORDS, ORDER_WORDS].map((words) => words.split('|'));

const ENGLISH_ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * The times in a text that are written in one of the forms and that `isOne` takes, in the order of the forms; a place
 * belongs to the first that takes it. In `rest` each time has given way to a sign for it and, to keep the length, fillers.
 */
export function findTimes(text: string, forms: readonly TimeForm[], isOne: (time: WrittenTime) => boolean): { readonly times: readonly WrittenTime[]; readonly rest: string } {
	const times: WrittenTime[] = [];
	let rest = text;
	let small = inSmallLetters(text);
	for (const form of forms) {
		if (!form.hint.test(small)) continue;
		// `matchAll` would make a new pattern each time.
		form.pattern.lastIndex = 0;
		for (let match = form.pattern.exec(small); match; match = form.pattern.exec(small)) {
			const time = timeOf(rest, match, form);
			if (!isOne(time)) continue;
			times.push(time);
			const sign = time.values.d === undefined ? COUNTER : CUT;
			rest = rest.slice(0, time.from) + sign.padEnd(time.written.length, FILLER) + rest.slice(time.to);
			small = inSmallLetters(rest);
		}
	}
	return { times, rest };
}

/** The rest of a text without the fillers. */
export function shortened(rest: string): string {
	return rest.replaceAll(FILLER, '');
}

/** The time with other values, in the words, signs and padding of this one. */
export function writtenLike({ written, places }: WrittenTime, values: TimeValues): string {
	// Where `13` says nothing, the other number of the date must: two digits in both are taken for padding.
	const isPadded = places.length > 1 && places.every(({ part, from, to }) => part === 'y' || to - from === 2);
	const result = withChanges(written, places.flatMap(({ part, from, to }) => {
		const value = values[part];
		// After `W52` comes `W01`: weeks of the year are always written so.
		return value === undefined ? [] : { from, to, text: numberLike(written.slice(from, to), value, part, isPadded || /w$/i.test(written.slice(0, from))) };
	}));
	return result
		// What is the first both as 첫째 and as 첫 번째 is 둘째 and 두 번째.
		.replace(/[둘셋넷](?= ?번째)/, (word) => '두세네'.charAt('둘셋넷'.indexOf(word)))
		.replace(/(\d+)(?:st|nd|rd|th)(?![a-z])/i, (_, number: string) => number + (ORDINAL_ENDINGS[ENGLISH_ORDINAL.select(Number(number))] ?? 'th'));
}

// A pattern that disregards case takes several times as long to make. Of `İ`, the small letter is two long.
function inSmallLetters(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length ? small : text.replace(/[A-ZÀ-Ü]/g, (letter) => letter.toLowerCase());
}

function timeOf(text: string, { index, indices, 0: whole, 1: before = '' }: RegExpExecArray, { parts, certain }: TimeForm): WrittenTime {
	const from = index + before.length;
	const to = index + whole.length;
	const values: { [Part in TimePart]?: number } = {};
	const places = ([...parts] as (TimePart | '_')[]).flatMap((part, group) => {
		const place = indices?.[group + 2];
		if (!place || part === '_') return [];
		values[part] ??= numberOf(part, text.slice(...place));
		// What is only looked at, such as the year at the other end of a range, is not written here.
		return place[1] > to ? [] : { part, from: place[0] - from, to: place[1] - from };
	});
	return { from, to, written: text.slice(from, to), values, certain, places };
}

function numberOf(part: TimePart, written: string): number {
	if (!/\d/.test(written)) return part === 'm' ? monthByName(written) : wordsLike(written).indexOf(written.toLowerCase()) + 1;
	return Number(written) + (part === 'y' && written.length === 2 ? 2000 : 0);
}

function numberLike(written: string, value: number, part: TimePart, isPadded: boolean): string {
	if (part === 'y') return String(value).slice(-written.length).padStart(written.length, '0');
	if (/\d/.test(written)) return String(value).padStart(isPadded || written.startsWith('0') ? written.length : 1, '0');
	return part === 'm' ? monthNameLike(written, value) : (wordsLike(written)[value - 1] ?? String(value));
}

function wordsLike(written: string): readonly string[] {
	return NUMBER_WORDS.find((words) => words.includes(written.toLowerCase())) ?? [];
}
