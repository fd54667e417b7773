import { chronologically } from '../model/chronologically';
import { compare } from '../model/compare';
import type { CivilDate } from '../model/civil-date';
import { daysBetween } from '../model/week';
import { grouped } from '../model/grouped';
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
	return grouped(card.entries, ({ key }) => key)
		.map(([key, entries]) => ({ key, card, open: entries.filter(({ state }) => state === 'open').at(-1) ?? null }));
}

/**
 * What stands open of one thing, from the weeks that name it, oldest first; null where it never does.
 * `monday` is the first day of today's week.
 */
export function debtOf(key: string, weeks: readonly NamingWeek[], monday: CivilDate): Debt | null {
	const [first, ...others] = weeks.filter(isOpen);
	if (!first) return null;
	const newest = others.at(-1) ?? first;
	const cards = [first.card, ...others.map(({ card }) => card)] as const;
	return { key, first: first.open, entry: newest.open, weeks: cards, age: ageAt(monday, cards), settledIn: weeks[weeks.indexOf(newest) + 1]?.card ?? null };
}

function isOpen(week: NamingWeek): week is NamingWeek & { readonly open: ShownEntry } {
	return week.open !== null;
}

/**
 * The owed first, the settled last; among them the oldest first, then in the order of weeks and of their notes. No two
 * things are equal, not even where one has moved up to the place that another had a moment ago.
 */
export function owedThenOldest(a: Debt, b: Debt): number {
	return Number(a.settledIn !== null) - Number(b.settledIn !== null)
		|| (b.age ?? -1) - (a.age ?? -1)
		|| chronologically(a.weeks[0], b.weeks[0])
		|| a.first.todo.entry - b.first.todo.entry
		|| compare(a.key, b.key);
}

function ageAt(monday: CivilDate, cards: readonly WeekCard[]): number | null {
	const dated = cards.find(({ week }) => week)?.week;
	return dated ? Math.max(0, daysBetween(dated.first, monday) / 7) : null;
}
