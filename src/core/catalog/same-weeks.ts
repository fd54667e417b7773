import { ofWholeNote } from '../model/problem';
import type { Retrospective } from '../model/retrospective';
import { daysBetween } from '../model/week';
import type { KeptNote } from './kept-note';

/** The problem names no more paths than these. */
const NAMED = 3;
/** Further apart, one counter is that of two weeks: a series may count those of a month. */
const FARTHEST_DAYS = 14;

/** A view knows a retrospective by its identity, so one that shares its week is made once. */
const marked = new WeakMap<KeptNote, Retrospective>();

/**
 * The retrospectives of notes in the order of the catalog, in which those of one week stand side by side; those that
 * share a week have the problem `same-week-twice` as well. Two counters that differ are two weeks, even in one ISO week:
 * people write one late. One counter in two ISO weeks is one week where the notes follow each other soon: people forget to raise it.
 */
export function markSameWeeks(notes: readonly KeptNote[]): readonly Retrospective[] {
	let first = 0;
	return notes.map((note, at) => {
		const [before, after] = [notes[at - 1], notes[at + 1]];
		if (note.week !== notes[first]?.week) first = at;
		// Most stand alone, and there are many.
		if (isAlone(note, before) && isAlone(note, after)) return note.retrospective;
		const twins = [before, after].flatMap((other) => (other && areTwins(note, other) ? other.retrospective.path : []));
		const others = [...othersOf(note, notes, first), ...twins];
		return others.length === 0 ? note.retrospective : markedNote(note, others);
	});
}

function isAlone(note: KeptNote, neighbour: KeptNote | undefined): boolean {
	return !neighbour || (note.week !== neighbour.week && !areTwins(note, neighbour));
}

function markedNote(note: KeptNote, paths: readonly string[]): Retrospective {
	const { retrospective } = note;
	const others = [...paths.slice(0, NAMED), ...(paths.length > NAMED ? ['…'] : [])].join(', ');
	const known = marked.get(note);
	if (known?.problems.at(-1)?.detail === others) return known;
	const now = retrospective.withProblems([...retrospective.problems, ofWholeNote('same-week-twice', others)]);
	marked.set(note, now);
	return now;
}

/** Paths of the other notes of a note's ISO week, the first of which stands at `first`; of many the first. */
function othersOf(one: KeptNote, notes: readonly KeptNote[], first: number): string[] {
	const others: string[] = [];
	for (let at = first; one.week !== null && notes[at]?.week === one.week && others.length <= NAMED; at++) {
		const other = notes[at];
		if (other && other !== one && agree(other.retrospective.courseWeek, one.retrospective.courseWeek)) others.push(other.retrospective.path);
	}
	return others;
}

/** Whether two notes of two ISO weeks have one counter, and no dates that speak against it. */
function areTwins({ week, retrospective: a }: KeptNote, other: KeptNote): boolean {
	if (a.courseWeek === null || a.courseWeek !== other.retrospective.courseWeek || week === other.week) return false;
	const b = other.retrospective;
	return a.series.key === b.series.key && (!a.date || !b.date || Math.abs(daysBetween(a.date, b.date)) <= FARTHEST_DAYS);
}

function agree(a: number | null, b: number | null): boolean {
	return a === null || b === null || a === b;
}
