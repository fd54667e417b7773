import type { Debt } from '../core/insight/debt';
import { useDashboard } from './dashboard-context';
import { ShowMore } from './show-more';
import { TodoRow } from './todo-row';

const ROWS_AT_ONCE = 50;

interface TodoListProps {
	readonly debts: readonly Debt[];
	/** The filter that let them through, which an empty list is explained by. */
	readonly filter: string;
}

/** Everything that stands open in its order, each with the way to a note. */
export function TodoList({ debts, filter }: TodoListProps) {
	const { dashboard } = useDashboard().strings;
	if (debts.length === 0) return <p class="weekly-retrospective-quiet">{filter.trim() === '' ? dashboard.noTodos : dashboard.nothingFound}</p>;
	const oldest = debts.reduce((age, debt) => Math.max(age, debt.age ?? 0), 1);
	return (
		<ShowMore items={debts} step={ROWS_AT_ONCE}>
			{(shown) => (
				<ul class="weekly-retrospective-todos" aria-label={dashboard.todos}>
					{shown.map((debt) => <TodoRow key={debt.key} debt={debt} oldest={oldest} />)}
				</ul>
			)}
		</ShowMore>
	);
}
