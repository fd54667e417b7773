import { chronologically } from '../model/chronologically';
import type { CivilDate } from '../model/civil-date';
import { differing } from '../model/differing';
import type { LinkFactsOf } from '../model/ports';
import type { Retrospective } from '../model/retrospective';
import type { WeekSettings } from '../model/settings';
import { sortedList } from '../model/sorted-list';
import type { DebtHistory } from './debt';
import { DebtFollower } from './debt-follower';
import type { WeekCard } from './week-card';
import { weekCards } from './week-cards';

/** What {@link SeriesFollower} is shown: all retrospectives of one series, in an order that stays. */
export interface SeriesInput {
	readonly retrospectives: readonly Retrospective[];
	/** To be another function whenever any of its answers has changed. */
	readonly factsOf: LinkFactsOf;
	readonly weeks: WeekSettings;
	readonly today: CivilDate;
}

/** The weeks of a series, and the debt as of a day. */
export interface SeriesHistory extends DebtHistory {
	readonly oldestFirst: readonly WeekCard[];
}

/**
 * Follows a series from one look to the next. It remembers what it was shown last, and where that is the same it does not
 * look into it: a series of 40 years has 2,000 weeks, and to ask each anything at every change costs more than the change.
 */
export class SeriesFollower {
	#last: SeriesInput | null = null;
	#cards: readonly WeekCard[] = [];
	readonly #oldestFirst = sortedList<WeekCard>(chronologically);
	readonly #debts = new DebtFollower();

	follow(input: SeriesInput): SeriesHistory {
		const cards = this.#cardsOf(input);
		const { gone, come } = differing(this.#cards, cards);
		this.#last = input;
		this.#cards = cards;
		for (const card of gone) this.#oldestFirst.replace(card, null);
		for (const card of come) this.#oldestFirst.replace(null, card);
		const oldestFirst = [...this.#oldestFirst.all];
		return { oldestFirst, ...this.#debts.follow(oldestFirst, input.today) };
	}

	#cardsOf({ retrospectives, factsOf, weeks }: SeriesInput): readonly WeekCard[] {
		if (factsOf !== this.#last?.factsOf || weeks !== this.#last.weeks) return weekCards(retrospectives, factsOf, weeks);
		const { at, gone, come } = differing(this.#last.retrospectives, retrospectives);
		return [...this.#cards.slice(0, at), ...weekCards(come, factsOf, weeks), ...this.#cards.slice(at + gone.length)];
	}
}
