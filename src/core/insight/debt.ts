import type { CivilDate } from '../model/civil-date';
import { daysBetween, isoWeekDays } from '../model/week';
import type { DatedWeek } from './dated-week';
import { remembered } from './remembered';
import type { ShownEntry } from './shown-entry';
import type { WeekCard } from './week-card';

/** One thing that stands open, followed over the weeks by category and text. */
export interface Debt {
	/** Stable as long as category and text are. */
	readonly key: string;
	/** The entry of the newest week in which it stands open. */
	readonly entry: ShownEntry;
	/** The weeks in which it stands open, oldest first; never empty. */
	readonly weeks: readonly WeekCard[];
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

interface Track {
	entry: ShownEntry;
	readonly weeks: WeekCard[];
	settledIn: WeekCard | null;
}

/** Follows what stands open over the weeks of one series, which come oldest first. */
export function followDebt(oldestFirst: readonly WeekCard[], today: CivilDate): DebtHistory {
	const tracks = new Map<string, Track>();
	let owed = 0;
	const trend = oldestFirst.map((card) => {
		owed += followWeek(tracks, card);
		return { card, owed };
	});
	const ageOf = ageAt(today);
	const debts = [...tracks].map(([key, track]) => ({ key, ...track, age: ageOf(track.weeks.find(({ week }) => week) ?? null) }));
	return { debts: debts.sort(owedThenOldest), trend };
}

/** Brings the tracks forward by one week and says by how much the number of things owed changed. */
function followWeek(tracks: Map<string, Track>, card: WeekCard): number {
	let change = 0;
	for (const entry of card.entries) {
		if (entry.state === 'open') change += owe(tracks, card, entry);
	}
	for (const { key } of card.entries) change -= settle(tracks.get(key), card);
	return change;
}

function owe(tracks: Map<string, Track>, card: WeekCard, entry: ShownEntry): number {
	const track = tracks.get(entry.key);
	if (!track) {
		tracks.set(entry.key, { entry, weeks: [card], settledIn: null });
		return 1;
	}
	const change = track.settledIn ? 1 : 0;
	if (track.weeks.at(-1) !== card) track.weeks.push(card);
	track.entry = entry;
	track.settledIn = null;
	return change;
}

// What stands open and closed in one week is open.
function settle(track: Track | undefined, card: WeekCard): number {
	if (!track || track.settledIn || track.weeks.at(-1) === card) return 0;
	track.settledIn = card;
	return 1;
}

function ageAt(today: CivilDate): (first: WeekCard | null) => number | null {
	const monday = isoWeekDays(today).first;
	const weeksSince = remembered(({ first }: DatedWeek) => Math.max(0, daysBetween(first, monday) / 7));
	return (first) => (first?.week ? weeksSince(first.week) : null);
}

function owedThenOldest(a: Debt, b: Debt): number {
	return Number(a.settledIn !== null) - Number(b.settledIn !== null) || (b.age ?? -1) - (a.age ?? -1);
}
