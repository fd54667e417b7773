import type { DashboardTools } from './dashboard-tools';
import { own } from './own';

export const TABS = ['overview', 'weeks', 'keywords', 'todos', 'problems'] as const;
export type Tab = (typeof TABS)[number];

interface DashboardTabsProps {
	readonly chosen: Tab;
	/** How many items a tab holds; a tab without a number shows none. */
	readonly counts: Partial<Readonly<Record<Tab, number>>>;
	readonly choose: (tab: Tab) => void;
}

/** The tabs of the dashboard; arrow keys go from one to the next and around. */
export function DashboardTabs({ chosen, counts, choose }: DashboardTabsProps, { words, formats }: DashboardTools) {
	return (
		<div class={own('tabs')} role="tablist" onKeyDown={(event) => moveOn(event, chosen, choose)}>
			{TABS.map((tab) => {
				const isChosen = tab === chosen;
				const count = counts[tab];
				return (
					<button key={tab} role="tab" data-tab={tab} class={own(`tab${isChosen ? ' is-active' : ''}`)} aria-selected={isChosen} tabIndex={isChosen ? 0 : -1} onClick={() => choose(tab)}>
						{words[tab]}
						{count !== undefined && <span class={own('count')}>{formats.number(count)}</span>}
					</button>
				);
			})}
		</div>
	);
}

function moveOn(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, chosen: Tab, choose: (tab: Tab) => void): void {
	const from = TABS.indexOf(chosen);
	const places = new Map([['Home', 0], ['End', -1], ['ArrowLeft', from - 1], ['ArrowRight', from + 1]]);
	const to = places.get(event.key);
	const next = to === undefined ? undefined : TABS.at(to % TABS.length);
	if (!next) return;
	event.preventDefault();
	choose(next);
	event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
}
