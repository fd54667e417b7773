import type { DashboardModel } from '../core/insight/dashboard-model';
import type { DashboardTools } from './dashboard-tools';
import { Tile } from './tile';
import { shortWeekName } from './week-name';

/** What is owed, how old the oldest of it is, and what the newest week did to it. */
export function DebtTile({ model: { owed, debts, oldestAge, trend, completion: { closed, open } } }: { readonly model: DashboardModel }, { words, formats }: DashboardTools) {
	const last = trend.at(-1);
	const age = oldestAge === null ? '' : words.oldest(oldestAge);
	const change = last ? words.added(formats.change(last.owed - (trend.at(-2)?.owed ?? 0)), shortWeekName(last.card, words)) : '';
	const settled = debts.total - owed;
	const notes = [change, settled > 0 ? words.settledMore(settled) : ''].filter(Boolean).join(', ');
	return <Tile name="debt" value={formats.number(owed)} of={owed === 0 ? words.noDebt : age} share={owed / Math.max(1, closed + open)} note={notes} />;
}
