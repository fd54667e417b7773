import type { DashboardModel } from '../core/insight/dashboard-model';
import { useDashboard } from './dashboard-context';
import { DebtTile } from './debt-tile';
import { own } from './own';
import { Tile } from './tile';
import { shortWeekName } from './week-name';

/** The two measures and the debt, each with its numbers and what the newest week did to it. */
export function MeasureTiles({ model }: { readonly model: DashboardModel }) {
	const { words } = useDashboard();
	const { completion: { closed, open, written, slots }, newest } = model;
	const week = newest ? shortWeekName(newest, words) : '';
	return (
		<div class={own('tiles')}>
			<MeasureTile name="closed" value={closed} total={closed + open} added={newest?.completion.closed ?? 0} week={week} />
			<MeasureTile name="written" value={written} total={slots} added={newest?.completion.written ?? 0} week={week} />
			<DebtTile model={model} />
		</div>
	);
}

interface MeasureTileProps {
	readonly name: 'closed' | 'written';
	readonly value: number;
	readonly total: number;
	/** How much of the value the newest week brought. */
	readonly added: number;
	readonly week: string;
}

function MeasureTile({ name, value, total, added, week }: MeasureTileProps) {
	const { words, formats } = useDashboard();
	const shared = { name, title: words[name] };
	if (total === 0) return <Tile {...shared} value="–" share={0} note={words.nothingCounted} />;
	const share = value / total;
	return <Tile {...shared} value={formats.number(value)} of={words.ofTotal(formats.number(total))} percent={formats.percent(share)} share={share} note={words.added(formats.change(added), week)} />;
}
