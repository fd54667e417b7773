import { Component, createRef } from 'preact';
import type { DashboardModel } from '../core/insight/dashboard-model';
import type { DashboardTools } from './dashboard-tools';
import { Icon } from './icon';
import { own } from './own';

interface FilterProps {
	readonly model: DashboardModel;
}

interface FilterState {
	/** While someone types, the field's own text leads: a model that is a moment late must not take back a letter. */
	readonly typed?: string | null;
}

/** The field that filters weeks, keywords and TODOs. */
export class FilterField extends Component<FilterProps, FilterState> {
	readonly #field = createRef<HTMLInputElement>();

	render({ model }: FilterProps, { typed }: FilterState, { words, actions }: DashboardTools) {
		const text = typed ?? model.filter;
		const filterBy = (typed: string) => {
			this.setState({ typed });
			actions.setFilter(typed);
		};
		const clear = () => {
			filterBy('');
			this.#field.current?.focus();
		};
		return (
			<div class={own('filter')} role="search">
				<Icon name="search" />
				<input
					ref={this.#field}
					type="text"
					value={text}
					placeholder={words.filterExample}
					aria-label={words.filter}
					spellcheck={false}
					onBlur={() => this.setState({ typed: null })}
					onInput={(event) => filterBy(event.currentTarget.value)}
					onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && text !== '' && clear()}
				/>
				{text !== '' && <button class="clickable-icon" aria-label={words.clearFilter} onClick={clear}><Icon name="x" /></button>}
			</div>
		);
	}
}

/** How much the filter lets through, said aloud when it changes. */
export function FilterResult({ model: { isFiltered, weeks, debts } }: FilterProps, { words }: DashboardTools) {
	return (
		<p class={own('found')} role="status">
			{isFiltered && words.found(weeks.shown.length, weeks.total, debts.shown.length, debts.total)}
		</p>
	);
}
