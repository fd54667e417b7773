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
	const byKey = new Map<string, KeywordWeek[]>();
	for (const card of [...oldestFirst].reverse()) {
		for (const group of card.keywords) for (const entry of group.entries) add(byKey, { card, entry });
	}
	// The sort is stable: those of the newest weeks lead among equals, in the order of their notes.
	return [...byKey].map(history).sort((a, b) => b.weeks.length - a.weeks.length);
}

function add(byKey: Map<string, KeywordWeek[]>, week: KeywordWeek): void {
	const weeks = byKey.get(week.entry.key);
	if (!weeks) byKey.set(week.entry.key, [week]);
	else if (weeks.at(-1)?.card !== week.card) weeks.push(week);
}

function history([key, weeks]: readonly [string, readonly KeywordWeek[]]): KeywordHistory {
	const newest = weeks[0]?.entry;
	return { key, text: newest?.text ?? '', category: newest?.category ?? null, weeks: [...weeks].reverse() };
}
