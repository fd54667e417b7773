import { Component, type ComponentChildren } from 'preact';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';

interface ShowMoreProps<Item> {
	readonly items: readonly Item[];
	/** How many are drawn at first, and added by each press. */
	readonly step: number;
	readonly children: (shown: readonly Item[]) => ComponentChildren;
}

interface ShowMoreState {
	readonly limit?: number;
}

/** Draws the first items of a long list and offers the rest, so that an update draws no more than is looked at. */
export class ShowMore<Item> extends Component<ShowMoreProps<Item>, ShowMoreState> {
	render({ items, step, children }: ShowMoreProps<Item>, { limit = step }: ShowMoreState, { words }: DashboardTools) {
		const hidden = items.length - limit;
		return (
			<>
				{children(items.slice(0, limit))}
				{hidden > 0 && <button class={own('more')} onClick={() => this.setState({ limit: limit + step })}>{words.showMore(hidden)}</button>}
			</>
		);
	}
}
