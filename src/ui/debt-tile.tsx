import type { DashboardModel } from '../core/insight/dashboard-model';
import { useDashboard, type Words } from './dashboard-context';
import type { Formats } from './formats';
import { Tile } from './tile';
import { shortWeekName } from './week-name';

/** What is owed, how old the oldest of it is, and what the newest week did to it. */
export function DebtTile({ model }: { readonly model: DashboardModel }) {
	const { words, formats } = useDashboard();
	const { owed, completion: { closed, open } } = model;
	return <Tile name="debt" value={formats.number(owed)} of={ageWords(model, words)} share={owed / Math.max(1, closed + open)} note={changeWords(model, words, formats)} />;
}

function ageWords({ owed, oldestAge }: DashboardModel, words: Words): string {
	if (owed === 0) return words.noDebt;
	return oldestAge === null ? '' : words.oldest(oldestAge);
}

function changeWords({ trend }: DashboardModel, words: Words, formats: Formats): string {
	const last = trend.at(-1);
	return last ? words.added(formats.change(last.owed - (trend.at(-2)?.owed ?? 0)), shortWeekName(last.card, words)) : '';
}
