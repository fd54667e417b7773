import type { CivilDate } from '../model/civil-date';
import { SortedList } from '../model/sorted-list';
import { isoWeekDays } from '../model/week';
import { chronologically } from './chronologically';
import { debtOf, namedIn, owedThenOldest, type Debt, type DebtHistory, type NamingWeek } from './debt';
import { grouped } from './grouped';
import type { WeekCard } from './week-card';

/** A thing that weeks name. */
interface Thing {
	/** Oldest first. */
	readonly weeks: readonly NamingWeek[];
	readonly debt: Debt | null;
}

/**
 * Follows what stands open over the weeks of a series. It remembers what it was shown last, so that one changed
 * week costs what is named in it and not what the series is long.
 */
export class DebtFollower {
	#cards: readonly WeekCard[] = [];
	#monday: CivilDate | null = null;
	readonly #things = new Map<string, Thing>();
	readonly #debts = new SortedList<Debt>(owedThenOldest);
	/** By how much each week changes the number of things owed. */
	readonly #changes = new WeakMap<WeekCard, number>();

	/** The debt as of a day, from all weeks of one series, oldest first. */
	follow(oldestFirst: readonly WeekCard[], today: CivilDate): DebtHistory {
		const monday = isoWeekDays(today).first;
		// With the week, all ages change.
		if (monday !== this.#monday) this.#take([], monday);
		this.#monday = monday;
		this.#take(oldestFirst, monday);
		let owed = 0;
		const trend = oldestFirst.map((card) => ({ card, owed: (owed += this.#changes.get(card) ?? 0) }));
		return { debts: [...this.#debts.all], trend };
	}

	#take(cards: readonly WeekCard[], monday: CivilDate): void {
		const [gone, come] = difference(this.#cards, cards);
		this.#cards = cards;
		const [left, coming] = [new Set(gone), new Map(grouped(come.flatMap(namedIn), ({ key }) => key))];
		const touched = new Set([...gone, ...come].flatMap(({ entries }) => entries.map(({ key }) => key)));
		for (const key of touched) {
			const staying = this.#forget(key).filter(({ card }) => !left.has(card));
			this.#remember(key, [...staying, ...(coming.get(key) ?? [])].sort((a, b) => chronologically(a.card, b.card)), monday);
		}
	}

	/** Returns the weeks that named the thing. */
	#forget(key: string): readonly NamingWeek[] {
		const thing = this.#things.get(key);
		if (!thing) return [];
		if (thing.debt) this.#debts.remove(thing.debt);
		this.#count(thing.weeks, -1);
		this.#things.delete(key);
		return thing.weeks;
	}

	#remember(key: string, weeks: readonly NamingWeek[], monday: CivilDate): void {
		if (weeks.length === 0) return;
		const debt = debtOf(key, weeks, monday);
		if (debt) this.#debts.add(debt);
		this.#count(weeks, 1);
		this.#things.set(key, { weeks, debt });
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

/** The cards that are only in the one list, and those only in the other. The lists mostly differ in one place. */
function difference(before: readonly WeekCard[], now: readonly WeekCard[]): readonly [gone: readonly WeekCard[], come: readonly WeekCard[]] {
	const shorter = Math.min(before.length, now.length);
	let from = 0;
	while (from < shorter && before[from] === now[from]) from++;
	let behind = 0;
	while (behind < shorter - from && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
	const [gone, come] = [before.slice(from, before.length - behind), now.slice(from, now.length - behind)];
	const [was, is] = [new Set(gone), new Set(come)];
	return [gone.filter((card) => !is.has(card)), come.filter((card) => !was.has(card))];
}
