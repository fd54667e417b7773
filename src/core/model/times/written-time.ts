import type { Span } from '../span';
import { monthByName, monthNameLike } from './month-names';

/** What a number or name in a time is: its year, month, day, ISO week, or the number in a count of weeks. */
type TimePart = 'y' | 'm' | 'd' | 'w' | 'n';
export type TimeValues = { readonly [Part in TimePart]?: number };

/** One way of writing a day, a week or the counter of a course's weeks. */
export interface TimeForm {
	/** What each group of the pattern is, but for the first, which takes what stands in front. */
	readonly parts: string;
	readonly pattern: RegExp;
	/** Takes every text that the pattern does, and is quicker to make, which takes longer than the search; null where any text may hold one. */
	readonly hint: RegExp | null;
	/** Whether it can be nothing but a time, so that an impossible one is a mistake. */
	readonly certain: boolean;
}

/** A day, a week or a counter as it stands in a text. */
export interface WrittenTime extends Span {
	readonly written: string;
	readonly values: TimeValues;
	readonly certain: boolean;
	/** Where in the text its numbers and names stand, in their order. */
	readonly places: readonly (Span & { readonly part: TimePart })[];
}

/** Stands in the rest of a text where a week stood. Private characters clash with no text. */
export const COUNTER = '\uE000';
/** Stands where a day stood. */
const CUT = '\uE001';
const FILLER = '\uE004';

// By language and kind, so that a word has a next one.
const NUMBER_WORDS = ['첫 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열', '한 두 세 네 다섯', 'one two three four five six seven eight nine ten eleven twelve', 'first second third fourth fifth sixth']
	.map((words) => words.split(' '));

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
		if (form.hint?.test(small) === false) continue;
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
export function writtenLike({ from, written, places }: WrittenTime, values: TimeValues): string {
	// Where `13` says nothing, the other number of the date must: two digits in both are taken for padding.
	const isPadded = places.length > 1 && places.every((place) => place.part === 'y' || place.to - place.from === 2);
	if (Object.keys(values).length === 0) return written;
	let result = written;
	for (const place of [...places].reverse()) {
		const value = values[place.part];
		if (value === undefined) continue;
		const [before, old, behind] = [result.slice(0, place.from - from), result.slice(place.from - from, place.to - from), result.slice(place.to - from)];
		// After `W52` comes `W01`: weeks of the year are always written so.
		result = before + numberLike(old, value, place.part, isPadded || /w$/i.test(before)) + behind;
	}
	// What is the first both as 첫째 and as 첫 번째 is 둘째 and 두 번째.
	result = result.replace(/[둘셋넷](?= ?번째)/, (word) => '두세네'.charAt('둘셋넷'.indexOf(word)));
	return result.replace(/(\d+)(?:st|nd|rd|th)(?![a-z])/i, (_, number: string) => number + (ORDINAL_ENDINGS[ENGLISH_ORDINAL.select(Number(number))] ?? 'th'));
}

// A pattern that disregards case takes several times as long to make. Of `İ`, the small letter is two long.
function inSmallLetters(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length ? small : text.replace(/[A-ZÀ-Ü]/g, (letter) => letter.toLowerCase());
}

function timeOf(text: string, { index, indices, 0: whole, 1: before = '' }: RegExpExecArray, { parts, certain }: TimeForm): WrittenTime {
	const from = index + before.length;
	const written = text.slice(from, index + whole.length);
	const places: (Span & { readonly part: TimePart })[] = [];
	const values: { [Part in TimePart]?: number } = {};
	for (const [group, part] of [...parts].entries() as Iterable<[number, TimePart]>) {
		const [start, end] = indices?.[group + 2] ?? [];
		if (start === undefined || end === undefined) continue;
		places.push({ part, from: start, to: end });
		values[part] = numberOf(part, written.slice(start - from, end - from));
	}
	return { from, to: from + written.length, written, values, certain, places };
}

function numberOf(part: TimePart, written: string): number {
	if (!/\d/.test(written)) return part === 'm' ? monthByName(written) : wordPlace(written).at + 1;
	return Number(written) + (part === 'y' && written.length === 2 ? 2000 : 0);
}

function numberLike(written: string, value: number, part: TimePart, isPadded: boolean): string {
	if (part === 'y') return String(value).slice(-written.length).padStart(written.length, '0');
	if (/\d/.test(written)) return String(value).padStart(isPadded || written.startsWith('0') ? written.length : 1, '0');
	return part === 'm' ? monthNameLike(written, value) : (wordPlace(written).words[value - 1] ?? String(value));
}

function wordPlace(written: string): { readonly words: readonly string[]; readonly at: number } {
	const words = NUMBER_WORDS.find((one) => one.includes(written.toLowerCase())) ?? [];
	return { words, at: words.indexOf(written.toLowerCase()) };
}
