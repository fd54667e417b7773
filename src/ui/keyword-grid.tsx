import type { DashboardModel } from '../core/insight/dashboard-model';
import type { KeywordHistory } from '../core/insight/keyword-history';
import type { WeekCard } from '../core/insight/week-card';
import type { DashboardTools } from './dashboard-tools';
import { signOf } from './entry-chip';
import { HiddenWords } from './hidden-words';
import { Legend } from './legend';
import { own } from './own';
import { ShowMore } from './show-more';
import { StandingMark } from './standing-mark';
import { shortWeekName, tinyWeekName } from './week-name';

const ROWS_AT_ONCE = 60;
const WEEKS_ACROSS = 12;

/** In a narrow pane the oldest weeks are scrolled to, not the newest. */
function showNewest(grid: HTMLElement | null): void {
	if (grid) grid.scrollLeft = grid.scrollWidth;
}

/** Keywords down, the last weeks across: where each stood, and what it came to there. */
export function KeywordGrid({ model }: { readonly model: DashboardModel }, { words, idOf }: DashboardTools) {
	const title = idOf(model);
	const keywords = model.keywords().shown;
	const weeks = model.trend.slice(-WEEKS_ACROSS).map(({ card }) => card);
	if (keywords.length === 0) return <p class={own('quiet')}>{model.isFiltered ? words.nothingFound : words.noKeywords}</p>;
	return (
		<>
			<Legend />
			<ShowMore items={keywords} step={ROWS_AT_ONCE}>
				{(shown) => (
					<div ref={showNewest} class={own('grid')} role="region" aria-labelledby={title} tabIndex={0}>
						<table>
							<thead>
								<tr>
									<th scope="col" id={title}>{words.keywordHint}</th>
									{weeks.map((card) => <th key={card.path} scope="col" title={shortWeekName(card, words)}>{tinyWeekName(card)}</th>)}
								</tr>
							</thead>
							<tbody>{shown.map((keyword) => <GridRow key={keyword.key} keyword={keyword} weeks={weeks} />)}</tbody>
						</table>
					</div>
				)}
			</ShowMore>
		</>
	);
}

function GridRow({ keyword, weeks }: { readonly keyword: KeywordHistory; readonly weeks: readonly WeekCard[] }, { words }: DashboardTools) {
	const entries = new Map(keyword.weeks.map(({ card, entry }) => [card, entry]));
	return (
		<tr>
			<th scope="row">
				{keyword.text}
				{keyword.category && <span class={own('tag')}>{keyword.category}</span>}
			</th>
			{weeks.map((card) => {
				const entry = entries.get(card);
				const meaning = entry && `${words.standing[entry.standing]}, ${words.state[entry.state]}`;
				return (
					<td key={card.path}>
						{entry && (
							<span class={own(`cell is-${entry.state}`)} title={`${shortWeekName(card, words)}: ${meaning}`}>
								<StandingMark sign={signOf(entry)} />
								<HiddenWords>{meaning}</HiddenWords>
							</span>
						)}
					</td>
				);
			})}
		</tr>
	);
}
