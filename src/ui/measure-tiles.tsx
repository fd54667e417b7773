import type { DashboardModel } from '../core/insight/dashboard-model';
import type { DashboardTools } from './dashboard-tools';
import { DebtTile } from './debt-tile';
import { own } from './own';
import { Tile } from './tile';
import { shortWeekName } from './week-name';

/** The two measures and the debt, each with its numbers and what the newest week did to it. */
export function MeasureTiles({ model }: { readonly model: DashboardModel }) {
	const { closed, open, slots } = model.completion;
	return (
		<div class={own('tiles')}>
			<MeasureTile name="closed" total={closed + open} model={model} />
			<MeasureTile name="written" total={slots} model={model} />
			<DebtTile model={model} />
		</div>
	);
}

interface MeasureTileProps {
	readonly name: 'closed' | 'written';
	/** What the measure is a part of. */
	readonly total: number;
	readonly model: DashboardModel;
}

function MeasureTile({ name, total, model: { completion, newest } }: MeasureTileProps, { words, formats }: DashboardTools) {
	if (total === 0) return <Tile name={name} value="–" share={0} note={words.nothingCounted} />;
	const value = completion[name];
	const share = value / total;
	const note = newest ? words.added(formats.change(newest.completion[name]), shortWeekName(newest, words)) : '';
	return <Tile name={name} value={formats.number(value)} of={words.ofTotal(formats.number(total))} percent={formats.percent(share)} share={share} note={note} />;
}
