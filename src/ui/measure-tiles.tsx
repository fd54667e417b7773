import type { DashboardModel } from '../core/insight/dashboard-model';
import { useDashboard } from './dashboard-context';
import { DebtTile } from './debt-tile';
import { own } from './own';
import { shortWeekName } from './week-name';

/** The two measures and the debt, each with its numbers and what the newest week did to it. */
export function MeasureTiles({ model }: { readonly model: DashboardModel }) {
	const { strings } = useDashboard();
	const { completion, newest } = model;
	const week = newest && shortWeekName(newest, strings);
	return (
		<div class={own('tiles')}>
			<Tile name="closed" value={completion.closed} total={completion.closed + completion.open} added={newest?.completion.closed ?? 0} week={week} />
			<Tile name="written" value={completion.written} total={completion.slots} added={newest?.completion.written ?? 0} week={week} />
			<DebtTile model={model} />
		</div>
	);
}

interface TileProps {
	readonly name: 'closed' | 'written';
	readonly value: number;
	readonly total: number;
	/** How much of the value the newest week brought. */
	readonly added: number;
	readonly week: string | null;
}

function Tile({ name, value, total, added, week }: TileProps) {
	const { strings: { dashboard }, formats } = useDashboard();
	if (total === 0) return <EmptyTile label={dashboard[name]} />;
	return (
		<section class={own(`tile mod-${name}`)}>
			<h3>{dashboard[name]}</h3>
			<p>
				<strong>{formats.number(value)}</strong>
				<span class={own('of')}>{dashboard.ofTotal(formats.number(total))}</span>
				<span class={own('percent')}>{formats.percent(value / total)}</span>
			</p>
			<div class={own('bar')} aria-hidden="true"><span style={{ inlineSize: `${(value / total) * 100}%` }} /></div>
			{week !== null && <small>{dashboard.added(added, week)}</small>}
		</section>
	);
}

function EmptyTile({ label }: { readonly label: string }) {
	const { dashboard } = useDashboard().strings;
	return (
		<section class={own('tile')}>
			<h3>{label}</h3>
			<p><strong>–</strong></p>
			<div class={own('bar')} aria-hidden="true" />
			<small>{dashboard.nothingCounted}</small>
		</section>
	);
}
