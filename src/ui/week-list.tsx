import type { WeekCard } from '../core/insight/week-card';
import type { DashboardTools } from './dashboard-tools';
import { Legend } from './legend';
import { own } from './own';
import { ShowMore } from './show-more';
import { WeekCardView } from './week-card-view';

const CARDS_AT_ONCE = 20;

/** The cards of weeks in their order. */
export function WeekList({ cards }: { readonly cards: readonly WeekCard[] }, { words }: DashboardTools) {
	if (cards.length === 0) return <p class={own('quiet')}>{words.nothingFound}</p>;
	return (
		<>
			<Legend />
			<ShowMore items={cards} step={CARDS_AT_ONCE}>
				{(shown) => shown.map((card) => <WeekCardView key={card.path} card={card} />)}
			</ShowMore>
		</>
	);
}
