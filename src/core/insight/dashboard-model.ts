import type { CivilDate } from '../model/civil-date';
import type { LinkFactsOf } from '../model/ports';
import type { NoteProblem } from '../model/problem';
import type { Retrospective } from '../model/retrospective';
import type { WeekSettings } from '../model/settings';
import type { Completion } from './completion';
import type { Debt, TrendWeek } from './debt';
import { keywordHistories, type KeywordHistory } from './keyword-history';
import { seriesCompletion } from './series-completion';
import { SeriesFollower } from './series-follower';
import { seriesChoices, type SeriesChoice } from './series-choice';
import { textFilter } from './text-filter';
import type { WeekCard } from './week-card';

export interface DashboardInput {
	readonly retrospectives: readonly Retrospective[];
	/** To be another function whenever any of its answers has changed: cards are kept as long as it is the same. */
	readonly factsOf: LinkFactsOf;
	readonly today: CivilDate;
	readonly weeks: WeekSettings;
	/** Key of the chosen series; null, or one that is not there, means the series with the newest week. */
	readonly series: string | null;
	/** What was typed to find weeks, keywords and TODOs; blank for all. */
	readonly filter: string;
	/** Notes that should be retrospectives and could not be read. */
	readonly unreadable: readonly NoteProblem[];
}

/** Items of a list: those that the filter lets through, of how many. */
export interface Filtered<Item> {
	readonly shown: readonly Item[];
	readonly total: number;
}

/** All that the dashboard shows of one series. */
export interface DashboardModel {
	readonly series: readonly SeriesChoice[];
	/** Null where the vault has no retrospective. */
	readonly chosen: SeriesChoice | null;
	readonly filter: string;
	/** Whether it keeps anything out; blanks do not. */
	readonly isFiltered: boolean;
	readonly completion: Completion;
	/** The newest dated week, to say what it added; null where none is dated. */
	readonly newest: WeekCard | null;
	/** Things owed: open and not settled in a newer week. */
	readonly owed: number;
	/** Calendar weeks since the oldest of them first stood open; null where nothing is owed, or nothing of it is dated. */
	readonly oldestAge: number | null;
	/** Oldest first. The undated weeks are left out, unless all are undated. */
	readonly trend: readonly TrendWeek[];
	/** Newest first, the undated last. */
	readonly weeks: Filtered<WeekCard>;
	/** The oldest first, the settled last. */
	readonly debts: Filtered<Debt>;
	/** Computed when asked for, as most of the time nobody looks at them. */
	readonly keywords: () => Filtered<KeywordHistory>;
	/** Of the whole vault, not of the chosen series alone. */
	readonly problems: readonly NoteProblem[];
}

/** Computes what the dashboard shows. A follower that is given each time makes a changed note cost little. */
export function dashboardModel(input: DashboardInput, follower = new SeriesFollower()): DashboardModel {
	const series = seriesChoices(input.retrospectives);
	const chosen = series.find(({ key }) => key === input.series) ?? series[0] ?? null;
	const isChosen = (retrospective: Retrospective) => retrospective.series.key === chosen?.key;
	const ofSeries = series.length > 1 ? input.retrospectives.filter(isChosen) : input.retrospectives;
	const { oldestFirst, debts, trend } = follower.follow({ ...input, retrospectives: ofSeries });
	const filter = textFilter(input.filter);
	// The undated stand before the dated.
	const newest = oldestFirst.at(-1);
	return {
		series,
		chosen,
		filter: input.filter,
		isFiltered: filter !== null,
		completion: seriesCompletion(oldestFirst),
		newest: newest?.date ? newest : null,
		owed: trend.at(-1)?.owed ?? 0,
		oldestAge: debts.find(({ settledIn }) => !settledIn)?.age ?? null,
		trend: datedOf(trend),
		weeks: filtered([...oldestFirst].reverse(), filter?.week),
		debts: filtered(debts, filter?.debt),
		keywords: () => filtered(keywordHistories(oldestFirst), filter?.keyword),
		problems: problemsOf(input),
	};
}

function datedOf(trend: readonly TrendWeek[]): readonly TrendWeek[] {
	return trend.slice(Math.max(0, trend.findIndex(({ card }) => card.date)));
}

function filtered<Item>(all: readonly Item[], lets: ((item: Item) => boolean) | undefined): Filtered<Item> {
	return { shown: lets ? all.filter(lets) : all, total: all.length };
}

function problemsOf({ retrospectives, unreadable }: DashboardInput): readonly NoteProblem[] {
	const found = [...unreadable];
	for (const { path, problems } of retrospectives) {
		if (problems.length > 0) found.push(...problems.map((problem) => ({ path, problem })));
	}
	return found;
}
