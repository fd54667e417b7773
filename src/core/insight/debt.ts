import { chronologically } from '../model/chronologically';
import type { CivilDate } from '../model/civil-date';
import { daysBetween } from '../model/week';
import type { ShownEntry } from './shown-entry';
import type { WeekCard } from './week-card';

/** One thing that stands open, followed over the weeks by category and text. */
export interface Debt {
	/** Stable as long as category and text are. */
	readonly key: string;
	/** The entries of the first and of the newest week in which it stands open. */
	readonly first: ShownEntry;
	readonly entry: ShownEntry;
	/** The weeks in which it stands open, oldest first. */
	readonly weeks: readonly [WeekCard, ...WeekCard[]];
	/** Calendar weeks from the first dated of these to today; null where none is dated. */
	readonly age: number | null;
	/** The newer week in which it stands closed or cancelled: nothing is owed any more, and only the older marker is left. */
	readonly settledIn: WeekCard | null;
}

/** One week of the trend. */
export interface TrendWeek {
	readonly card: WeekCard;
	/** How many things were owed when this week was over. */
	readonly owed: number;
}

/** The debt of a series: each thing once, the oldest first and the settled last, and how it grew and shrank. */
export interface DebtHistory {
	readonly debts: readonly Debt[];
	readonly trend: readonly TrendWeek[];
}

/** A thing as one week names it. */
export interface NamingWeek {
	readonly key: string;
	readonly card: WeekCard;
	/** The entry that stands open; null where all that name it are closed or cancelled. */
	readonly open: ShownEntry | null;
}

/** The things that a week names, each once. What stands open and closed in one week is open. */
export function namedIn(card: WeekCard): readonly NamingWeek[] {
	const named = new Map<string, NamingWeek>();
	for (const entry of card.entries) {
		const open = entry.state === 'open' ? entry : (named.get(entry.key)?.open ?? null);
		named.set(entry.key, { key: entry.key, card, open });
	}
	return [...named.values()];
}

/**
 * What stands open of one thing, from the weeks that name it, oldest first; null where it never does.
 * `monday` is the first day of today's week.
 */
export function debtOf(key: string, weeks: readonly NamingWeek[], monday: CivilDate): Debt | null {
	const open = weeks.flatMap((week) => (week.open ? { card: week.card, entry: week.open } : []));
	const [first, newest] = [open[0], open.at(-1)];
	if (!first || !newest) return null;
	const cards = [first.card, ...open.slice(1).map(({ card }) => card)] as const;
	const settledIn = weeks[weeks.findIndex(({ card }) => card === newest.card) + 1]?.card ?? null;
	return { key, first: first.entry, entry: newest.entry, weeks: cards, age: ageAt(monday, cards), settledIn };
}

/** The owed first, the settled last; among them the oldest first, then in the order of weeks and of their notes. */
export function owedThenOldest(a: Debt, b: Debt): number {
	return Number(a.settledIn !== null) - Number(b.settledIn !== null)
		|| (b.age ?? -1) - (a.age ?? -1)
		|| chronologically(a.weeks[0], b.weeks[0])
		|| a.first.todo.entry - b.first.todo.entry;
}

function ageAt(monday: CivilDate, cards: readonly WeekCard[]): number | null {
	const dated = cards.find(({ week }) => week)?.week;
	return dated ? Math.max(0, daysBetween(dated.first, monday) / 7) : null;
}
