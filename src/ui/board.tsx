import { useId, useState } from 'preact/hooks';
import type { DashboardModel } from '../core/insight/dashboard-model';
import type { SeriesChoice } from '../core/insight/series-choice';
import { BoardHead } from './board-head';
import { DashboardTabs, type Tab } from './dashboard-tabs';
import { useDashboard } from './dashboard-context';
import { FilterResult } from './filter-field';
import { FoldsContext } from './folds';
import { KeywordGrid } from './keyword-grid';
import { Overview } from './overview';
import { own } from './own';
import { ProblemList } from './problem-list';
import { TodoList } from './todo-list';
import { WeekList } from './week-list';

interface BoardProps {
	readonly model: DashboardModel;
	readonly chosen: SeriesChoice;
}

/** The dashboard of one series. */
export function Board({ model, chosen }: BoardProps) {
	const { words } = useDashboard();
	const [tab, setTab] = useState<Tab>('overview');
	const [folds] = useState(() => new Set<string>());
	const title = own(useId());
	const { weeks, problems } = model;
	return (
		<FoldsContext.Provider value={folds}>
			<BoardHead model={model} chosen={chosen} />
			<DashboardTabs chosen={tab} counts={{ weeks: weeks.total, todos: model.owed, problems: problems.length }} choose={setTab} />
			<FilterResult model={model} />
			<div class={own('panel')} role="tabpanel" aria-labelledby={title} key={chosen.key}>
				{/* Obsidian shows an aria-label to whoever points at the panel. */}
				<h3 class={own('hidden')} id={title}>{words[tab]}</h3>
				<Panel tab={tab} model={model} choose={setTab} />
			</div>
		</FoldsContext.Provider>
	);
}

interface PanelProps {
	readonly tab: Tab;
	readonly model: DashboardModel;
	readonly choose: (tab: Tab) => void;
}

function Panel({ tab, model, choose }: PanelProps) {
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
