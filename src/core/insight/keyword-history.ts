import { grouped } from '../model/grouped';
import type { ShownEntry } from './shown-entry';
import type { WeekCard } from './week-card';

/** A keyword as it stands in one week. */
export interface KeywordWeek {
	readonly card: WeekCard;
	readonly entry: ShownEntry;
}

/** One keyword, followed over the weeks by category and text. */
export interface KeywordHistory {
	readonly key: string;
	readonly text: string;
	readonly category: string | null;
	/** The weeks in which it stands, oldest first; never empty. */
	readonly weeks: readonly KeywordWeek[];
}

/** The keywords of a series, whose weeks come oldest first: those of most weeks first, then the newest. */
export function keywordHistories(oldestFirst: readonly WeekCard[]): readonly KeywordHistory[] {
	const weeks = [...oldestFirst].reverse().flatMap((card) => card.keywords.flatMap(({ entries }) => entries.map((entry): KeywordWeek => ({ card, entry }))));
	// The sort is stable: those of the newest weeks lead among equals, in the order of their notes.
	return grouped(weeks, ({ entry }) => entry.key).map(history).sort((a, b) => b.weeks.length - a.weeks.length);
}

function history([key, named]: readonly [string, readonly KeywordWeek[]]): KeywordHistory {
	// A week may name it twice.
	const weeks = named.filter(({ card }, at) => card !== named[at - 1]?.card);
	const newest = weeks[0]?.entry;
	return { key, text: newest?.text ?? '', category: newest?.category ?? null, weeks: weeks.reverse() };
}
