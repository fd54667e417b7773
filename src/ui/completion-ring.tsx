import type { Completion } from '../core/insight/completion';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';

/** How much of a week is closed, as a ring; a week with nothing to close has an empty one without a number. */
export function CompletionRing({ completion: { closed, open } }: { readonly completion: Completion }, { words, formats }: DashboardTools) {
	const total = closed + open;
	const label = total === 0 ? words.nothingToClose : words.closedOf(closed, total);
	return (
		<svg class={own('ring')} viewBox="-28 -28 56 56" role="img" aria-label={label}>
			<circle class={own('ring-track')} r="24" />
			{closed > 0 && <circle class={own('ring-value')} r="24" pathLength={100} stroke-dasharray={`${(closed / total) * 100} 100`} transform="rotate(-90)" />}
			<text>{total === 0 ? '–' : formats.percent(closed / total)}</text>
		</svg>
	);
}
