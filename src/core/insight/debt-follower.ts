import { chronologically } from '../model/chronologically';
import type { CivilDate } from '../model/civil-date';
import { differing } from '../model/differing';
import { grouped } from '../model/grouped';
import { sortedList } from '../model/sorted-list';
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
	#cards: readonly WeekCard[] = [];
	#trend: readonly TrendWeek[] = [];
	#monday: CivilDate | null = null;
	readonly #things = new Map<string, Thing>();
	readonly #debts = sortedList<Debt>(owedThenOldest);
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
		const difference = differing(this.#cards, cards);
		const gone = new Set(difference.gone);
		const come = difference.come.filter((card) => !gone.delete(card));
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
		this.#cards = cards;
		this.#trend = this.#trendFrom(difference.at);
	}

	#keep(key: string, before: Debt | null, thing: Thing): void {
		this.#debts.replace(before, thing.debt);
		if (thing.weeks.length > 0) this.#things.set(key, thing);
		else this.#things.delete(key);
	}

	/** The trend, of which the weeks in front of a place are as they were. */
	#trendFrom(place: number): readonly TrendWeek[] {
		const same = this.#trend.slice(0, place);
		let owed = same.at(-1)?.owed ?? 0;
		return [...same, ...this.#cards.slice(place).map((card) => ({ card, owed: (owed += this.#changes.get(card) ?? 0) }))];
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
