import type { DashboardModel } from '../core/insight/dashboard-model';
import type { SeriesChoice } from '../core/insight/series-choice';
import { BoardHead } from './board-head';
import { DashboardTabs, type Tab } from './dashboard-tabs';
import type { DashboardTools } from './dashboard-tools';
import { FilterResult } from './filter-field';
import { KeywordGrid } from './keyword-grid';
import { Overview } from './overview';
import { own } from './own';
import { ProblemList } from './problem-list';
import { TodoList } from './todo-list';
import { WeekList } from './week-list';

interface PanelProps {
	readonly model: DashboardModel;
	readonly tab: Tab;
	readonly choose: (tab: Tab) => void;
}

interface BoardProps extends PanelProps {
	readonly chosen: SeriesChoice;
}

/** The dashboard of one series. */
export function Board({ model, chosen, tab, choose }: BoardProps, { words, idOf }: DashboardTools) {
	const title = idOf(chosen);
	const { weeks, problems } = model;
	return (
		<>
			<BoardHead model={model} chosen={chosen} />
			<DashboardTabs chosen={tab} counts={{ weeks: weeks.total, todos: model.owed, problems: problems.length }} choose={choose} />
			{/* Problems are those of the whole vault. */}
			{tab !== 'problems' && <FilterResult model={model} />}
			<div class={own('panel')} role="tabpanel" aria-labelledby={title} key={chosen.key}>
				{/* Obsidian shows an aria-label to whoever points at the panel. */}
				<h3 class={own('hidden')} id={title}>{words[tab]}</h3>
				<Panel model={model} tab={tab} choose={choose} />
			</div>
		</>
	);
}

function Panel({ model, tab, choose }: PanelProps) {
	switch (tab) {
		case 'overview':
			return <Overview model={model} choose={choose} />;
		case 'weeks':
			return <WeekList cards={model.weeks.shown} />;
		case 'keywords':
			return <KeywordGrid model={model} />;
		case 'todos':
			return <TodoList debts={model.debts.shown} isFiltered={model.isFiltered} />;
		case 'problems':
			return <ProblemList problems={model.problems} />;
	}
}
