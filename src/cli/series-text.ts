import type { Catalog } from '../core/catalog/catalog';
import type { Completion } from '../core/insight/completion';
import type { Debt } from '../core/insight/debt';
import { DebtFollower } from '../core/insight/debt-follower';
import { seriesCompletion } from '../core/insight/series-completion';
import type { WeekCard } from '../core/insight/week-card';
import { weekCards } from '../core/insight/week-cards';
import { chronologically } from '../core/model/chronologically';
import { grouped } from '../core/model/grouped';
import type { Retrospective } from '../core/model/retrospective';
import { DEFAULT_SETTINGS } from '../core/model/settings';
import { formatWeek } from '../core/model/week';
import type { ReportStrings } from '../i18n/report-strings';
import { printable, textTable } from './text-table';

type Words = ReportStrings['report'];

/** What is open is told without its age: this only puts the oldest first. */
const ANY_DAY = '9999-12-31';

/** Each series with its weeks, their totals and what is owed in them, each thing once. */
export function seriesLines(catalog: Catalog, words: Words): readonly string[] {
	return grouped(catalog.retrospectives, ({ series }) => series.key).flatMap(([, series]) => linesOf(series, catalog, words));
}

function linesOf(series: readonly Retrospective[], catalog: Catalog, words: Words): readonly string[] {
	const { week, date, isoWeek, closed, written, note } = words.columns;
	const cards = weekCards(series, catalog.factsOf, DEFAULT_SETTINGS);
	const oldestFirst = [...cards].sort(chronologically);
	const table = textTable([
		[week, date, isoWeek, closed, written, note],
		...cards.map(weekCells),
		[words.total, '', '', ...completionCells(seriesCompletion(oldestFirst))],
	]);
	const owed = new DebtFollower().follow(oldestFirst, ANY_DAY).debts.filter(({ settledIn }) => !settledIn);
	const open = owed.map((debt) => owedCells(debt, catalog));
	const name = printable(series.at(-1)?.series.name ?? '');
	return ['', name, ...table, ...(open.length > 0 ? ['', `  ${words.openTodos(open.length)}`, ...textTable(open)] : [])];
}

function weekCells(card: WeekCard): readonly string[] {
	const { courseWeek, date, path, completion } = card;
	return [courseWeek === null ? '–' : String(courseWeek), date ?? '–', isoWeekOf(card), ...completionCells(completion), path];
}

function completionCells({ closed, open, written, slots }: Completion): readonly [string, string] {
	return [share(closed, closed + open), share(written, slots)];
}

/** Nothing of nothing is no percentage. */
function share(part: number, whole: number): string {
	return whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`;
}

/** Where a thing stands open in the newest of its weeks. */
function owedCells({ entry: { category, text, todo }, weeks }: Debt, catalog: Catalog): readonly string[] {
	const line = catalog.find(todo.path)?.entries[todo.entry]?.line ?? 0;
	return [isoWeekOf(weeks.at(-1) ?? weeks[0]), category ?? '', text, `${todo.path}:${line + 1}`];
}

function isoWeekOf({ week }: WeekCard): string {
	return week ? formatWeek(week.iso) : '–';
}
