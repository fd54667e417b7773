import { chronologically } from '../../model/chronologically';
import type { CivilDate } from '../../model/civil-date';
import type { Retrospective } from '../../model/retrospective';
import { liesInDrafts } from '../../model/vault-path';
import { addDays, daysBetween, isoWeek, isoWeekDays, weekday } from '../../model/week';
import { mostAlike } from '../../model/most-alike';

/** How many of the last notes show the rhythm; older habits are forgotten. */
const REMEMBERED = 8;
/** How many of the last notes show how notes are named. */
const COMPARED = 4;
/** So many missed weeks are named, the latest; who missed more begins anew. */
const MOST_MISSED = 12;

/** These retrospectives from the oldest to the newest; those without a date first, by course week. */
export function inOrder(series: readonly Retrospective[]): readonly Retrospective[] {
	return [...series].sort(chronologically);
}

/** The retrospective before that at a path; null for the first. */
export function weekBefore(series: readonly Retrospective[], path: string): Retrospective | null {
	const ordered = inOrder(series);
	return ordered[ordered.findIndex((one) => one.path === path) - 1] ?? null;
}

/** What the next retrospective continues. */
export interface ShownForm<Note = Retrospective> {
	/** The newest that is not ahead of today's week, else the newest. */
	readonly last: Note;
	/** That whose form the next one takes. */
	readonly note: Note;
	/** Paths of those of the last notes that have this form. */
	readonly seenIn: readonly string[];
}

/**
 * The form that most of the last notes have; of equals that of the newest. Notes have one form where their paths differ
 * in numbers alone. A last note among the drafts decides alone: those before it lay there too, until they were
 * published. Null for no notes.
 */
export function formOf(series: readonly Retrospective[], today: CivilDate): ShownForm | null {
	const ordered = inOrder(series);
	const sunday = isoWeekDays(today).last;
	const past = ordered.filter(({ date }) => date === null || date <= sunday);
	const compared = (past.length > 0 ? past : ordered).slice(-COMPARED).reverse();
	const [last] = compared;
	if (!last) return null;
	const form = ({ path }: Retrospective) => path.normalize('NFC').replace(/\d+/g, '0');
	const alike = liesInDrafts(last.path) ? compared.filter((one) => form(one) === form(last)) : mostAlike(compared, form);
	return { last, note: alike[0] ?? last, seenIn: alike.map(({ path }) => path) };
}

/** The weekday, 1 Monday to 7 Sunday, that most of the last notes are dated on, of equals the latest; null without dates. */
export function rhythmOf(series: readonly Retrospective[]): number | null {
	const dates = inOrder(series).flatMap(({ date }) => date ?? []);
	return mostAlike(dates.slice(-REMEMBERED).reverse().map(weekday))[0] ?? null;
}

/** Whether a series counts the weeks of the year, as `2021-W32` does, rather than its own. */
export function countsIsoWeeks(series: readonly Retrospective[]): boolean {
	const counted = series.filter(({ courseWeek }) => courseWeek !== null);
	return counted.length > 1 && counted.every(({ courseWeek, date }) => date !== null && isoWeek(date).week === courseWeek);
}

/** How many ISO weeks lie from the week of one day to that of another: 0 for the same week. */
export function weeksFrom(earlier: CivilDate, later: CivilDate): number {
	return (daysBetween(earlier, later) + weekday(earlier) - weekday(later)) / 7;
}

/** The Mondays of the ISO weeks after that of one day and before that of another, in order; of many the latest. */
export function weeksBetween(earlier: CivilDate, later: CivilDate): readonly CivilDate[] {
	const length = Math.max(0, Math.min(weeksFrom(earlier, later) - 1, MOST_MISSED));
	return Array.from({ length }, (_, at) => addDays(isoWeekDays(later).first, (at - length) * 7));
}
