import { fold } from '../model/fold';
import type { Debt } from './debt';
import type { KeywordHistory } from './keyword-history';
import { remembered } from '../model/remembered';
import type { WeekCard } from './week-card';
import { weekWords } from './week-words';

/** What a filter lets through. */
export interface TextFilter {
	/** A week by its names or by any of its entries. */
	readonly week: (card: WeekCard) => boolean;
	/** A debt by its text or by the names of a week in which it stands open. */
	readonly debt: (debt: Debt) => boolean;
	/** A keyword by its text or by the names of a week in which it stands. */
	readonly keyword: (keyword: KeywordHistory) => boolean;
}

/** The filter for a text that someone typed; null for blank, which lets everything through. Case and Unicode form make no difference. */
export function textFilter(typed: string): TextFilter | null {
	const wanted = fold(typed);
	if (wanted === '') return null;
	const inEntry = ({ key }: { readonly key: string }) => holds(key, wanted);
	const inNames = remembered((card: WeekCard) => holds(weekWords(card), wanted));
	return {
		week: (card) => inNames(card) || card.entries.some(inEntry),
		debt: (debt) => inEntry(debt) || debt.weeks.some(inNames),
		keyword: (keyword) => inEntry(keyword) || keyword.weeks.some(({ card }) => inNames(card)),
	};
}

/** Whether a folded text holds the wanted one, without cutting a number in two: `2주차` is not in `12주차`. */
export function holds(text: string, wanted: string): boolean {
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		if (!isWithinNumber(text, at) && !isWithinNumber(text, at + wanted.length)) return true;
	}
	return false;
}

function isWithinNumber(text: string, at: number): boolean {
	return at > 0 && /^\d\d$/.test(text.slice(at - 1, at + 1));
}
