import { useDashboard } from './dashboard-context';
import { own } from './own';
import { StandingMark } from './standing-mark';

const STANDINGS = ['written', 'draft', 'stub', 'none', 'missing', 'web'] as const;

/** What the signs of entries mean. */
export function Legend() {
	const { standing, legend } = useDashboard().words;
	return (
		<ul class={own('legend')} aria-label={legend}>
			{STANDINGS.map((sign) => <li key={sign}><StandingMark sign={sign} />{standing[sign]}</li>)}
		</ul>
	);
}
