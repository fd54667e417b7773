import { useRef, useState } from 'preact/hooks';
import type { DashboardModel } from '../core/insight/dashboard-model';
import { useDashboard } from './dashboard-context';
import { Icon } from './icon';
import { own } from './own';

/** The field that filters weeks, keywords and TODOs, and says how many of them match. */
export function FilterField({ model }: { readonly model: DashboardModel }) {
	const { words, actions } = useDashboard();
	// While someone types, the field's own text leads: a model that is a moment late must not take back a letter.
	const [typed, setTyped] = useState<string | null>(null);
	const text = typed ?? model.filter;
	const field = useRef<HTMLInputElement>(null);
	const filterBy = (words: string) => {
		setTyped(words);
		actions.setFilter(words);
	};
	const clear = () => {
		filterBy('');
		field.current?.focus();
	};
	return (
		<div class={own('filter')} role="search">
			<Icon name="search" />
			<input
				ref={field}
				type="text"
				value={text}
				placeholder={words.filterExample}
				aria-label={words.filter}
				spellcheck={false}
				onBlur={() => setTyped(null)}
				onInput={(event) => filterBy(event.currentTarget.value)}
				onKeyDown={(event) => event.key === 'Escape' && text !== '' && clear()}
			/>
			{text !== '' && <button class="clickable-icon" aria-label={words.clearFilter} onClick={clear}><Icon name="x" /></button>}
		</div>
	);
}

/** How much the filter lets through, said aloud when it changes. */
export function FilterResult({ model: { isFiltered, weeks, debts } }: { readonly model: DashboardModel }) {
	const { words } = useDashboard();
	return (
		<p class={own('found')} role="status">
			{isFiltered && words.found(weeks.shown.length, weeks.total, debts.shown.length, debts.total)}
		</p>
	);
}
