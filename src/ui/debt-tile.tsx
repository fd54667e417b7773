import type { DashboardModel } from '../core/insight/dashboard-model';
import type { Strings } from '../i18n/strings';
import { useDashboard } from './dashboard-context';
import { own } from './own';
import { shortWeekName } from './week-name';

/** What is owed, how old the oldest of it is, and what the newest week did to it. */
export function DebtTile({ model }: { readonly model: DashboardModel }) {
	const { strings, formats } = useDashboard();
	const { dashboard } = strings;
	const { owed, completion } = model;
	const total = completion.closed + completion.open;
	return (
		<section class={own('tile mod-debt')}>
			<h3>{dashboard.openDebt}</h3>
			<p><strong>{formats.number(owed)}</strong><span class={own('of')}>{ageWords(model, strings)}</span></p>
			<div class={own('bar')} aria-hidden="true"><span style={{ inlineSize: total === 0 ? '0%' : `${(owed / total) * 100}%` }} /></div>
			<small>{changeWords(model, strings)}</small>
		</section>
	);
}

function ageWords({ owed, oldestAge }: DashboardModel, { dashboard }: Strings): string {
	if (owed === 0) return dashboard.noDebt;
	return oldestAge === null ? '' : dashboard.oldest(oldestAge);
}

function changeWords({ trend }: DashboardModel, strings: Strings): string {
	const [before, last] = [trend.at(-2), trend.at(-1)];
	if (!last) return '';
	const change = last.owed - (before?.owed ?? 0);
	const week = shortWeekName(last.card, strings);
	return change < 0 ? strings.dashboard.debtShrank(-change, week) : strings.dashboard.debtGrew(change, week);
}
