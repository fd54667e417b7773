import type { TrendWeek } from '../core/insight/debt';
import type { DashboardTools } from './dashboard-tools';
import { own } from './own';
import { shortWeekName, tinyWeekName } from './week-name';

// Across, everything is a share of the width, so that the picture fits any pane without being stretched; down, it is pixels.
const HEIGHT = 176;
// Where the bars stand, and below them the steps of the debt, and how high both grow.
const FLOOR = 102;
const BARS_HEIGHT = 96;
const DEBT_FLOOR = 154;
const DEBT_HEIGHT = 36;
const LABELS_AT_MOST = 13;
// Fewer weeks than these leave room to the right, instead of growing as wide as walls.
const COLUMNS_AT_LEAST = 8;

/** Stacked bars of closed and open entries over steps of the debt, one column a week, each half on a scale of its own. */
export function TrendBars({ trend }: { readonly trend: readonly TrendWeek[] }, { words }: DashboardTools) {
	const entryHeight = BARS_HEIGHT / Math.max(1, ...trend.map(({ card: { completion } }) => completion.closed + completion.open));
	const owedHeight = DEBT_HEIGHT / Math.max(1, ...trend.map(({ owed }) => owed));
	const width = 100 / Math.max(trend.length, COLUMNS_AT_LEAST);
	const everyNth = Math.ceil(trend.length / LABELS_AT_MOST);
	return (
		<svg class={own('chart')} role="img" height={HEIGHT}>
			<title>{words.trendPicture(trend.length)}</title>
			<line class={own('axis')} x2="100%" y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
			{trend.map((week, index) => (
				<svg key={week.card.path} x={`${index * width}%`} width={`${width}%`}>
					<Column week={week} entryHeight={entryHeight} owedHeight={owedHeight} isNamed={(trend.length - 1 - index) % everyNth === 0} />
				</svg>
			))}
		</svg>
	);
}

interface ColumnProps {
	readonly week: TrendWeek;
	/** How high one entry is drawn above, and one thing owed below. */
	readonly entryHeight: number;
	readonly owedHeight: number;
	readonly isNamed: boolean;
}

function Column({ week: { card, owed }, entryHeight, owedHeight, isNamed }: ColumnProps, { words }: DashboardTools) {
	const { closed, open } = card.completion;
	const closedHeight = closed * entryHeight;
	const openHeight = open * entryHeight;
	const debtHeight = owed * owedHeight;
	const debtTop = DEBT_FLOOR - debtHeight;
	const bar = { x: '16%', width: '68%', rx: 3 };
	return (
		<>
			<title>{words.trendBar(shortWeekName(card, words), closed, open, owed)}</title>
			<rect class={own('column')} width="100%" height="100%" />
			{closed > 0 && <rect class={own('column-closed')} {...bar} y={FLOOR - closedHeight} height={closedHeight} />}
			{open > 0 && <rect class={own('column-open')} {...bar} y={FLOOR - closedHeight - openHeight + 1} height={Math.max(1, openHeight - 3)} />}
			<rect class={own('column-debt')} width="100%" y={debtTop} height={debtHeight} />
			<line class={own('debt-line')} x2="100%" y1={debtTop} y2={debtTop} />
			{isNamed && <text x="50%" y={HEIGHT - 6}>{tinyWeekName(card)}</text>}
		</>
	);
}
