import type { TrendWeek } from '../core/insight/debt';
import { useDashboard } from './dashboard-context';
import { own } from './own';
import { shortWeekName, tinyWeekName } from './week-name';

// Across, everything is a share of the width, so that the picture fits any pane without being stretched; down, it is pixels.
const BARS = { top: 6, height: 96 };
const DEBT = { top: 118, height: 36 };
const HEIGHT = 176;
const LABELS_AT_MOST = 13;
// Fewer weeks than these leave room to the right, instead of growing as wide as walls.
const COLUMNS_AT_LEAST = 8;

/** Stacked bars of closed and open entries over steps of the debt, one column a week, each half on a scale of its own. */
export function TrendBars({ trend }: { readonly trend: readonly TrendWeek[] }) {
	const { words } = useDashboard();
	const most = Math.max(1, ...trend.map(({ card: { completion } }) => completion.closed + completion.open));
	const deepest = Math.max(1, ...trend.map(({ owed }) => owed));
	const title = words.trendPicture(trend.length);
	const columns = Math.max(trend.length, COLUMNS_AT_LEAST);
	const everyNth = Math.ceil(trend.length / LABELS_AT_MOST);
	return (
		<svg class={own('chart')} role="img" aria-label={title} height={HEIGHT}>
			<line class={own('axis')} x1="0" x2="100%" y1={BARS.top + BARS.height + 0.5} y2={BARS.top + BARS.height + 0.5} />
			{trend.map((week, index) => (
				<Column key={week.card.path} week={week} at={share(index, columns)} width={share(1, columns)} most={most} deepest={deepest} isNamed={(trend.length - 1 - index) % everyNth === 0} />
			))}
		</svg>
	);
}

interface ColumnProps {
	readonly week: TrendWeek;
	/** Where the column begins and how wide it is, in percent of the width. */
	readonly at: number;
	readonly width: number;
	/** What the full height stands for, above and below. */
	readonly most: number;
	readonly deepest: number;
	readonly isNamed: boolean;
}

function Column({ week, at, width, most, deepest, isNamed }: ColumnProps) {
	const { words } = useDashboard();
	const { card, owed } = week;
	const { closed, open } = card.completion;
	const closedHeight = (closed / most) * BARS.height;
	const openHeight = (open / most) * BARS.height;
	const debtHeight = (owed / deepest) * DEBT.height;
	const floor = BARS.top + BARS.height;
	const bar = { x: percent(at + width * 0.16), width: percent(width * 0.68), rx: 3 };
	const debtTop = DEBT.top + DEBT.height - debtHeight;
	return (
		<g>
			<title>{words.trendBar(shortWeekName(card, words), closed, open, owed)}</title>
			<rect class={own('column')} x={percent(at)} width={percent(width)} y="0" height={HEIGHT} />
			{closed > 0 && <rect class={own('column-closed')} {...bar} y={floor - closedHeight} height={closedHeight} />}
			{open > 0 && <rect class={own('column-open')} {...bar} y={floor - closedHeight - openHeight + 1} height={Math.max(1, openHeight - 3)} />}
			<rect class={own('column-debt')} x={percent(at)} width={percent(width)} y={debtTop} height={debtHeight} />
			<line class={own('debt-line')} x1={percent(at)} x2={percent(at + width)} y1={debtTop} y2={debtTop} />
			{isNamed && <text x={percent(at + width / 2)} y={HEIGHT - 6} text-anchor="middle">{tinyWeekName(card)}</text>}
		</g>
	);
}

function share(part: number, whole: number): number {
	return (part / whole) * 100;
}

function percent(value: number): string {
	return `${value.toFixed(3)}%`;
}
