import type { TrendWeek } from '../core/insight/debt';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';
import { TrendBars } from './trend-bars';
import { TrendTable } from './trend-table';

// More bars than these are too thin to be told apart in a sidebar.
const WEEKS_DRAWN = 26;

/** Closed and open entries and the debt, week by week, as a picture and as a table. */
export function TrendChart({ trend }: { readonly trend: readonly TrendWeek[] }, { words }: DashboardTools) {
	const drawn = trend.slice(-WEEKS_DRAWN);
	if (drawn.length === 0) return null;
	return (
		<section class={own('trend')}>
			<div class={own('trend-head')}>
				<h3>{words.trend}</h3>
				<ul class={own('keys')} aria-hidden="true">
					{(['closed', 'open', 'debt'] as const).map((name) => <li key={name} class={`mod-${name}`}>{words[name]}</li>)}
				</ul>
			</div>
			<TrendBars trend={drawn} />
			<details class={own('table')}>
				<summary>{words.trendTable}</summary>
				<TrendTable trend={drawn} />
			</details>
		</section>
	);
}
