import type { Debt } from '../core/insight/debt';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';
import { ShowMore } from './show-more';
import { TodoRow } from './todo-row';

const ROWS_AT_ONCE = 50;

interface TodoListProps {
	readonly debts: readonly Debt[];
	/** Whether a filter let them through, which an empty list is explained by. */
	readonly isFiltered: boolean;
}

/** Everything that stands open, what is still owed first, each with the way to a note. */
export function TodoList({ debts, isFiltered }: TodoListProps, { words }: DashboardTools) {
	if (debts.length === 0) return <p class={own('quiet')}>{isFiltered ? words.nothingFound : words.noTodos}</p>;
	const owed = debts.filter(({ settledIn }) => !settledIn);
	const settled = debts.filter(({ settledIn }) => settledIn);
	return (
		<>
			<TodoRows debts={owed} />
			{settled.length > 0 && (
				<section class={own('part')}>
					<h3 class={own('settled')}>{words.settledTodos(settled.length)}</h3>
					<TodoRows debts={settled} />
				</section>
			)}
		</>
	);
}

/** Rows of TODOs that come the oldest first. */
function TodoRows({ debts }: { readonly debts: readonly Debt[] }) {
	if (debts.length === 0) return null;
	const oldest = debts[0]?.age || 1;
	return (
		<ShowMore items={debts} step={ROWS_AT_ONCE}>
			{(shown) => (
				<ul class={own('todos')}>
					{shown.map((debt) => <TodoRow key={debt.key} debt={debt} oldest={oldest} />)}
				</ul>
			)}
		</ShowMore>
	);
}
