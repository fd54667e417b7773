import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDashboard } from './dashboard-context';
import { own } from './own';

interface ShowMoreProps<Item> {
	readonly items: readonly Item[];
	/** How many are drawn at first, and added by each press. */
	readonly step: number;
	readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** Draws the first items of a long list and offers the rest, so that an update draws no more than is looked at. */
export function ShowMore<Item>({ items, step, children }: ShowMoreProps<Item>) {
	const { words } = useDashboard();
	const [limit, setLimit] = useState(step);
	const hidden = items.length - limit;
	return (
		<>
			{children(items.slice(0, limit))}
			{hidden > 0 && <button class={own('more')} onClick={() => setLimit(limit + step)}>{words.showMore(hidden)}</button>}
		</>
	);
}
