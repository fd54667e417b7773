import type { KeywordHistory } from '../core/insight/keyword-history';
import type { ShownEntry } from '../core/insight/shown-entry';
import type { WeekCard } from '../core/insight/week-card';
import { useDashboard } from './dashboard-context';
import { signOf } from './entry-chip';
import { HiddenWords } from './hidden-words';
import { Legend } from './legend';
import { own } from './own';
import { ShowMore } from './show-more';
import { StandingMark } from './standing-mark';
import { shortWeekName, tinyWeekName } from './week-name';

const ROWS_AT_ONCE = 60;
const WEEKS_ACROSS = 12;

interface KeywordGridProps {
	readonly keywords: readonly KeywordHistory[];
	/** The weeks that are drawn across: of these, oldest first, the last twelve. */
	readonly weeks: readonly WeekCard[];
	/** The filter that let the keywords through, which an empty grid is explained by. */
	readonly filter: string;
}

/** Keywords down, weeks across: where each stood, and what it came to there. */
export function KeywordGrid({ keywords, weeks, filter }: KeywordGridProps) {
	const { words } = useDashboard();
	const across = weeks.slice(-WEEKS_ACROSS);
	if (keywords.length === 0) return <p class={own('quiet')}>{filter.trim() === '' ? words.noKeywords : words.nothingFound}</p>;
	return (
		<>
			<Legend />
			<ShowMore items={keywords} step={ROWS_AT_ONCE}>
				{(shown) => (
					<div class={own('grid')} role="region" aria-label={words.keywords} tabIndex={0}>
						<table>
							<GridHead weeks={across} />
							<tbody>{shown.map((keyword) => <GridRow key={keyword.key} keyword={keyword} weeks={across} />)}</tbody>
						</table>
					</div>
				)}
			</ShowMore>
		</>
	);
}

function GridHead({ weeks }: { readonly weeks: readonly WeekCard[] }) {
	const { words } = useDashboard();
	return (
		<thead>
			<tr>
				<th scope="col">{words.keywordHint}</th>
				{weeks.map((card) => <th key={card.path} scope="col" title={shortWeekName(card, words)}>{tinyWeekName(card)}</th>)}
			</tr>
		</thead>
	);
}

function GridRow({ keyword, weeks }: { readonly keyword: KeywordHistory; readonly weeks: readonly WeekCard[] }) {
	const entries = new Map(keyword.weeks.map(({ card, entry }) => [card, entry]));
	return (
		<tr>
			<th scope="row">
				{keyword.text}
				{keyword.category !== null && <span class={own('tag')}>{keyword.category}</span>}
			</th>
			{weeks.map((card) => <td key={card.path}><Cell entry={entries.get(card)} /></td>)}
		</tr>
	);
}

function Cell({ entry }: { readonly entry: ShownEntry | undefined }) {
	const { standing, state } = useDashboard().words;
	if (!entry) return null;
	return (
		<span class={own(`cell is-${entry.state}`)}>
			<StandingMark sign={signOf(entry)} />
			<HiddenWords>{standing[entry.standing]}, {state[entry.state]}</HiddenWords>
		</span>
	);
}
