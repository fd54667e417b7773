import type { Retrospective } from '../model/retrospective';
import type { KeptNote } from './kept-note';

/** The problem names no more paths than these. */
const NAMED = 3;

/** A retrospective together with the problem that others of its week are. */
interface Shared {
	readonly others: string;
	readonly retrospective: Retrospective;
}

/**
 * Tells retrospectives that share one week of one series. Two counters that differ are two weeks, even in
 * one ISO week: people write one late.
 */
export class SameWeeks {
	// A view knows a retrospective by its identity, so one that is shared is made once.
	readonly #known = new WeakMap<KeptNote, Shared>();

	/** The retrospectives in the order given; those that share a week have the problem `same-week-twice` as well. */
	mark(notes: readonly KeptNote[]): readonly Retrospective[] {
		const byWeek = groupByWeek(notes);
		return notes.map((note) => {
			const others = othersOf(note, byWeek);
			return others === '' ? note.retrospective : this.#shared(note, others);
		});
	}

	#shared(note: KeptNote, others: string): Retrospective {
		const known = this.#known.get(note);
		if (known?.others === others) return known.retrospective;
		const problem = { code: 'same-week-twice', line: 0, detail: others } as const;
		const retrospective = note.retrospective.withProblems([...note.retrospective.problems, problem]);
		this.#known.set(note, { others, retrospective });
		return retrospective;
	}
}

function groupByWeek(notes: readonly KeptNote[]): ReadonlyMap<string, readonly Retrospective[]> {
	const groups = new Map<string, Retrospective[]>();
	for (const { week, retrospective } of notes) {
		if (week === null) continue;
		const group = groups.get(week);
		if (group) group.push(retrospective);
		else groups.set(week, [retrospective]);
	}
	return groups;
}

/** Paths of the other notes of a note's week, separated by commas; empty where it is alone. */
function othersOf({ week, retrospective }: KeptNote, byWeek: ReadonlyMap<string, readonly Retrospective[]>): string {
	const group = week === null ? undefined : byWeek.get(week);
	if (!group || group.length === 1) return '';
	const others = group.filter((other) => other !== retrospective && agree(other.courseWeek, retrospective.courseWeek));
	const named = others.slice(0, NAMED).map(({ path }) => path).join(', ');
	return others.length > NAMED ? `${named}, …` : named;
}

function agree(a: number | null, b: number | null): boolean {
	return a === null || b === null || a === b;
}
