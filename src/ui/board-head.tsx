import type { DashboardModel } from '../core/insight/dashboard-model';
import type { SeriesChoice } from '../core/insight/series-choice';
import type { DashboardTools } from './dashboard-tools';
import { FilterField } from './filter-field';
import { Icon } from './icon';
import { own } from './own';

interface BoardHeadProps {
	readonly model: DashboardModel;
	readonly chosen: SeriesChoice;
}

/** Which series is shown, its extent, the filter, and the way to the next week. */
export function BoardHead({ model, chosen }: BoardHeadProps, { words, formats, actions }: DashboardTools) {
	const { name, count, first, last } = chosen;
	return (
		<header class={own('head')}>
			<div class={own('heading')}>
				<h2>{model.series.length > 1 ? <SeriesChooser series={model.series} chosen={chosen} /> : name}</h2>
				<p class={own('extent')}>
					<span>{words.weekCount(count)}</span>
					<span>{first && last ? formats.period(first, last) : words.undated}</span>
				</p>
			</div>
			<div class={own('tools')}>
				<FilterField model={model} />
				<button class={own('new-week mod-cta')} title={words.newRetrospective} onClick={actions.newWeek}>
					<Icon name="plus" />
					{words.newWeek}
				</button>
			</div>
		</header>
	);
}

function SeriesChooser({ series, chosen }: { readonly series: readonly SeriesChoice[]; readonly chosen: SeriesChoice }, { words, actions }: DashboardTools) {
	return (
		<select class={own('series dropdown')} aria-label={words.series} value={chosen.key} onChange={(event) => actions.chooseSeries(event.currentTarget.value)}>
			{series.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
		</select>
	);
}
