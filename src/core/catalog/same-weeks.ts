import type { Retrospective } from '../model/retrospective';
import { inOrder, type KeptNote } from './kept-note';

/** The problem names no more paths than these. */
const NAMED = 3;

/**
 * Tells retrospectives that share one week of one series, as they come and go. Two counters that differ are
 * two weeks, even in one ISO week: people write one late.
 */
export class SameWeeks {
	readonly #weeks = new Map<string, KeptNote[]>();
	/** Weeks that have become others since the last look. */
	readonly #changed = new Set<string>();
	/** A view knows a retrospective by its identity, so one that shares its week is made once. */
	readonly #marked = new Map<KeptNote, Retrospective>();

	add(note: KeptNote): void {
		if (note.week !== null) this.#change(note.week, [...this.#notesOf(note.week), note]);
	}

	remove(note: KeptNote): void {
		this.#marked.delete(note);
		if (note.week !== null) this.#change(note.week, this.#notesOf(note.week).filter((other) => other !== note));
	}

	/** The retrospectives of notes that have been added, in their order; those that share a week have the problem `same-week-twice` as well. */
	mark(notes: readonly KeptNote[]): readonly Retrospective[] {
		for (const week of this.#changed) this.#markWeek(this.#notesOf(week));
		this.#changed.clear();
		// Mostly none is marked, and the list is long.
		const isAny = this.#marked.size > 0;
		return notes.map((note) => (isAny ? this.#marked.get(note) : undefined) ?? note.retrospective);
	}

	#notesOf(week: string): KeptNote[] {
		return this.#weeks.get(week) ?? [];
	}

	#change(week: string, notes: KeptNote[]): void {
		if (notes.length > 0) this.#weeks.set(week, notes);
		else this.#weeks.delete(week);
		this.#changed.add(week);
	}

	#markWeek(notes: KeptNote[]): void {
		notes.sort(inOrder);
		for (const note of notes) this.#markNote(note, othersOf(note.retrospective, notes));
	}

	#markNote(note: KeptNote, others: string): void {
		const { retrospective } = note;
		const known = this.#marked.get(note)?.problems.at(-1)?.detail ?? '';
		if (others === '') this.#marked.delete(note);
		else if (others !== known) this.#marked.set(note, retrospective.withProblems([...retrospective.problems, { code: 'same-week-twice', line: 0, detail: others }]));
	}
}

/** Paths of the other notes of a retrospective's week, separated by commas; empty where it is alone. */
function othersOf(one: Retrospective, notes: readonly KeptNote[]): string {
	const others: string[] = [];
	for (const { retrospective: other } of notes) {
		if (others.length > NAMED) break;
		if (other !== one && agree(other.courseWeek, one.courseWeek)) others.push(other.path);
	}
	return others.length > NAMED ? `${others.slice(0, NAMED).join(', ')}, …` : others.join(', ');
}

function agree(a: number | null, b: number | null): boolean {
	return a === null || b === null || a === b;
}
