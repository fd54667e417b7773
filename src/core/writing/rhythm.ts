import type { CivilDate } from '../model/civil-date';
import type { Retrospective } from '../model/retrospective';
import { liesInDrafts } from '../model/vault-path';
import { addDays, daysBetween, formatWeek, isoWeek, isoWeekDays, weekday, type Week } from '../model/week';
import { mostFrequent } from './most-frequent';

/** How many of the last notes show the rhythm; older habits are forgotten. */
const REMEMBERED = 8;
/** A gap longer than this is a date written wrong, such as `0001-01-01`. */
const MOST_WEEKS = 520;

/** These retrospectives from the oldest to the newest; those without a date first, by course week. */
export function inOrder(series: readonly Retrospective[]): readonly Retrospective[] {
	const key = ({ date, courseWeek, path }: Retrospective) => `${date ?? ''}\n${String(courseWeek ?? 0).padStart(9, '0')}\n${path}`;
	return [...series].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * The retrospective that the next one continues: the newest that is not ahead of today's week, else the newest.
 * Null for none. Its text is what {@link planNextWeek} asks for.
 */
export function lastRetrospective(series: readonly Retrospective[], today: CivilDate): Retrospective | null {
	const { last: sunday } = isoWeekDays(today);
	const ordered = inOrder(series);
	return ordered.filter(({ date }) => date === null || date <= sunday).at(-1) ?? ordered.at(-1) ?? null;
}

/** How many of the last notes show how notes are named. */
const COMPARED = 4;

/** The note whose form the next one takes, and which of the last notes have it and which have others. */
export interface ShownForm {
	readonly note: Retrospective;
	readonly seenIn: readonly string[];
	readonly otherForms: readonly string[];
}

/**
 * The form that most of the last notes have, up to {@link lastRetrospective}; of equals that of the newest.
 * Notes have one form where their paths differ in numbers alone. A last note among the drafts decides alone: those
 * before it lay there too, until they were published. Null for no notes.
 */
export function formOf(series: readonly Retrospective[], today: CivilDate): ShownForm | null {
	const last = lastRetrospective(series, today);
	const ordered = inOrder(series);
	const compared = last ? ordered.slice(0, ordered.indexOf(last) + 1).slice(-COMPARED).reverse() : [];
	const formed = compared.map((note) => ({ note, form: note.path.normalize('NFC').replace(/\d+/g, '0') }));
	const isDraft = last !== null && liesInDrafts(last.path);
	const common = isDraft ? formed[0]?.form : mostFrequent(formed.map(({ form }) => form))?.value;
	const pathsOf = (isCommon: boolean) => formed.filter(({ form }) => (form === common) === isCommon).map(({ note }) => note.path);
	const note = formed.find(({ form }) => form === common)?.note;
	return note ? { note, seenIn: pathsOf(true), otherForms: pathsOf(false) } : null;
}

/** The weekday, 1 Monday to 7 Sunday, that most of the last notes are dated on, of equals the latest; null without dates. */
export function rhythmOf(series: readonly Retrospective[]): number | null {
	const dates = inOrder(series).flatMap(({ date }) => date ?? []);
	return mostFrequent(dates.slice(-REMEMBERED).reverse().map(weekday))?.value ?? null;
}

/** The rhythm's weekday in today's ISO week; today itself where there is no rhythm. */
export function nextDate(rhythm: number | null, today: CivilDate): CivilDate {
	return rhythm === null ? today : addDays(isoWeekDays(today).first, rhythm - 1);
}

/** Whether a series counts the weeks of the year, as `2021-W32` does, rather than its own. */
export function countsIsoWeeks(series: readonly Retrospective[]): boolean {
	const counted = series.filter(({ courseWeek }) => courseWeek !== null);
	return counted.length > 1 && counted.every(({ courseWeek, date }) => date !== null && isoWeek(date).week === courseWeek);
}

/** The ISO weeks after one date's and before another's, in order; of more than ten years the latest. */
export function weeksBetween(earlier: CivilDate, later: CivilDate): readonly Week[] {
	const { first: end } = isoWeekDays(later);
	const count = Math.round(daysBetween(isoWeekDays(earlier).first, end) / 7) - 1;
	const shown = Math.max(0, Math.min(count, MOST_WEEKS));
	return Array.from({ length: shown }, (_, index) => isoWeek(addDays(end, (index - shown) * 7)));
}

/** Whether two days lie in one ISO week. */
export function inSameWeek(one: CivilDate, other: CivilDate): boolean {
	return formatWeek(isoWeek(one)) === formatWeek(isoWeek(other));
}
