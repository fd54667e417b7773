import { Bar } from './bar';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';

interface TileProps {
	readonly name: 'closed' | 'written' | 'debt';
	readonly value: string;
	/** What stands beside the value, and at the end of its line. */
	readonly of?: string;
	readonly percent?: string;
	/** How much of the bar is filled, 0 to 1. */
	readonly share: number;
	readonly note: string;
}

/** One number at a glance: what it counts, a bar, and what the newest week did to it. */
export function Tile({ name, value, of, percent, share, note }: TileProps, { words }: DashboardTools) {
	return (
		<section class={own(`tile mod-${name}`)}>
			<h3>{words[name]}</h3>
			<p>
				<strong>{value}</strong>
				<span class={own('of')}>{of}</span>
				<span class={own('percent')}>{percent}</span>
			</p>
			<Bar class="bar" share={share} />
			<small>{note}</small>
		</section>
	);
}
