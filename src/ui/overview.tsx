import type { ComponentChildren } from 'preact';
import type { DashboardModel } from '../core/insight/dashboard-model';
import type { DashboardTools } from './dashboard-tools';
import type { Tab } from './dashboard-tabs';
import { MeasureTiles } from './measure-tiles';
import { own } from './own';
import { TodoList } from './todo-list';
import { TrendChart } from './trend-chart';
import { WeekList } from './week-list';

const LATEST_WEEKS = 3;
const OLDEST_TODOS = 5;

interface OverviewProps {
	readonly model: DashboardModel;
	readonly choose: (tab: Tab) => void;
}

/** The series at a glance: measures, trend, latest weeks, oldest TODOs. While a filter is set, what it found comes first. */
export function Overview({ model, choose }: OverviewProps, { words }: DashboardTools) {
	const { weeks, debts, isFiltered } = model;
	const owed = debts.shown.filter(({ settledIn }) => !settledIn);
	return (
		<>
			{!isFiltered && <MeasureTiles model={model} />}
			{!isFiltered && <TrendChart trend={model.trend} />}
			<Part title={isFiltered ? words.weeks : words.latestWeeks} more={weeks.shown.length > LATEST_WEEKS && words.allWeeks(weeks.shown.length)} open={() => choose('weeks')}>
				<WeekList cards={weeks.shown.slice(0, LATEST_WEEKS)} />
			</Part>
			<Part title={isFiltered ? words.todos : words.oldestTodos} more={debts.shown.length > OLDEST_TODOS && words.allTodos(owed.length)} open={() => choose('todos')}>
				<TodoList debts={debts.shown.slice(0, OLDEST_TODOS)} isFiltered={isFiltered} />
			</Part>
		</>
	);
}

interface PartProps {
	readonly title: string;
	/** What the way to all of it says; false where nothing more is there. */
	readonly more: string | false;
	readonly open: () => void;
	readonly children: ComponentChildren;
}

function Part({ title, more, open, children }: PartProps) {
	return (
		<section class={own('part')}>
			<div class={own('part-head')}>
				<h3>{title}</h3>
				{more && <button class={own('text-button')} onClick={open}>{more}</button>}
			</div>
			{children}
		</section>
	);
}
