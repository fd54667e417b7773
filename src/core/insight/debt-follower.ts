import { chronologically } from '../model/chronologically';
import type { CivilDate } from '../model/civil-date';
import { grouped } from '../model/grouped';
import { SortedList } from '../model/sorted-list';
import { isoWeekDays } from '../model/week';
import { debtOf, namedIn, owedThenOldest, type Debt, type DebtHistory, type NamingWeek, type TrendWeek } from './debt';
import type { WeekCard } from './week-card';

/** A thing that weeks name. */
interface Thing {
	/** Oldest first. */
	readonly weeks: readonly NamingWeek[];
	readonly debt: Debt | null;
}

const UNKNOWN: Thing = { weeks: [], debt: null };

/**
 * Follows what stands open over the weeks of a series. It remembers what it was shown last, so that one changed
 * week costs what is named in it and not what the series is long.
 */
export class DebtFollower {
	#trend: readonly TrendWeek[] = [];
	#monday: CivilDate | null = null;
	readonly #things = new Map<string, Thing>();
	readonly #debts = new SortedList<Debt>(owedThenOldest);
	/** By how much each week changes the number of things owed. */
	readonly #changes = new Map<WeekCard, number>();

	/** The debt as of a day, from all weeks of one series, oldest first. */
	follow(oldestFirst: readonly WeekCard[], today: CivilDate): DebtHistory {
		const monday = isoWeekDays(today).first;
		// With the week, all ages change.
		if (monday !== this.#monday) this.#take([], monday);
		this.#monday = monday;
		this.#take(oldestFirst, monday);
		return { debts: [...this.#debts.all], trend: this.#trend };
	}

	#take(cards: readonly WeekCard[], monday: CivilDate): void {
		const { same, gone, come } = compare(this.#trend, cards);
		const coming = new Map(grouped(come.flatMap(namedIn), ({ key }) => key));
		for (const key of new Set([...gone, ...come].flatMap(({ entries }) => entries.map(({ key }) => key)))) {
			const { weeks, debt } = this.#things.get(key) ?? UNKNOWN;
			const staying = weeks.filter(({ card }) => !gone.has(card));
			const now = [...staying, ...(coming.get(key) ?? [])].sort((a, b) => chronologically(a.card, b.card));
			this.#count(weeks, -1);
			this.#count(now, 1);
			this.#keep(key, debt, { weeks: now, debt: debtOf(key, now, monday) });
		}
		for (const card of gone) this.#changes.delete(card);
		this.#trend = [...this.#trend.slice(0, same), ...this.#trendOf(cards.slice(same), this.#trend[same - 1]?.owed ?? 0)];
	}

	#keep(key: string, before: Debt | null, thing: Thing): void {
		this.#debts.replace(before, thing.debt);
		if (thing.weeks.length > 0) this.#things.set(key, thing);
		else this.#things.delete(key);
	}

	#trendOf(cards: readonly WeekCard[], before: number): readonly TrendWeek[] {
		let owed = before;
		return cards.map((card) => ({ card, owed: (owed += this.#changes.get(card) ?? 0) }));
	}

	/** Adds to the changes, or with -1 takes from them, that a thing is owed from a week that opens it to one that does not. */
	#count(weeks: readonly NamingWeek[], sign: 1 | -1): void {
		let owed = 0;
		for (const { card, open } of weeks) {
			const change = Number(open !== null) - owed;
			if (change !== 0) this.#changes.set(card, (this.#changes.get(card) ?? 0) + sign * change);
			owed += change;
		}
	}
}

/** How many weeks at the beginning are the same, and which have gone and come behind these. The weeks mostly differ in one place. */
function compare(before: readonly TrendWeek[], now: readonly WeekCard[]) {
	const shorter = Math.min(before.length, now.length);
	let same = 0;
	while (same < shorter && before[same]?.card === now[same]) same++;
	let behind = 0;
	while (behind < shorter - same && before[before.length - 1 - behind]?.card === now[now.length - 1 - behind]) behind++;
	const gone = new Set(before.slice(same, before.length - behind).map(({ card }) => card));
	const come = now.slice(same, now.length - behind).filter((card) => !gone.delete(card));
	return { same, gone, come };
}
