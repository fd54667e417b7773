import type { Retrospective } from '../model/retrospective';
import type { KeptNote } from './kept-note';

/** The problem names no more paths than these. */
const NAMED = 3;

/** A view knows a retrospective by its identity, so one that shares its week is made once. */
const marked = new WeakMap<KeptNote, Retrospective>();

/**
 * The retrospectives of notes in the order of the catalog, in which those of one week stand side by side; those that
 * share a week have the problem `same-week-twice` as well. Two counters that differ are two weeks, even in one ISO week:
 * people write one late.
 */
export function markSameWeeks(notes: readonly KeptNote[]): readonly Retrospective[] {
	let first = 0;
	return notes.map((note, at) => {
		const { week, retrospective } = note;
		if (week !== notes[first]?.week) first = at;
		const isAlone = week === null || (first === at && week !== notes[at + 1]?.week);
		const others = isAlone ? '' : othersOf(note, notes, first);
		return others === '' ? retrospective : markedNote(note, others);
	});
}

function markedNote(note: KeptNote, others: string): Retrospective {
	const { retrospective } = note;
	const known = marked.get(note);
	if (known?.problems.at(-1)?.detail === others) return known;
	const now = retrospective.withProblems([...retrospective.problems, { code: 'same-week-twice', line: 0, detail: others }]);
	marked.set(note, now);
	return now;
}

/** Paths of the other notes of a note's week, the first of which stands at `first`, separated by commas; empty where it is alone. */
function othersOf(one: KeptNote, notes: readonly KeptNote[], first: number): string {
	const others: string[] = [];
	for (let at = first; notes[at]?.week === one.week && others.length <= NAMED; at++) {
		const other = notes[at];
		if (other && other !== one && agree(other.retrospective.courseWeek, one.retrospective.courseWeek)) others.push(other.retrospective.path);
	}
	return others.length > NAMED ? `${others.slice(0, NAMED).join(', ')}, …` : others.join(', ');
}

function agree(a: number | null, b: number | null): boolean {
	return a === null || b === null || a === b;
}
