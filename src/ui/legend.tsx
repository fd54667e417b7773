import type { DashboardTools } from './dashboard-tools';
import { own } from './own';
import { StandingMark } from './standing-mark';

const STANDINGS = ['written', 'draft', 'stub', 'none', 'missing', 'web'] as const;

/** What the signs of entries mean. */
export function Legend(_: object, { words: { standing, state } }: DashboardTools) {
	return (
		<ul class={own('legend')}>
			{STANDINGS.map((sign) => <li key={sign}><StandingMark sign={sign} />{standing[sign]}</li>)}
			<li class="mod-open">{state.open}</li>
		</ul>
	);
}
