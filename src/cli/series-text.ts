import type { Catalog } from '../core/catalog/catalog';
import { completionOf, sumCompletion, type Completion } from '../core/insight/completion';
import type { Entry } from '../core/model/entry';
import type { Retrospective } from '../core/model/retrospective';
import { formatWeek, isoWeek } from '../core/model/week';
import type { ReportStrings } from '../i18n/report-strings';
import { printable, textTable } from './text-table';

type Words = ReportStrings['report'];

interface Week {
	readonly retrospective: Retrospective;
	readonly completion: Completion;
}

/** Each series with its weeks, their totals and what is open in them. */
export function seriesLines(catalog: Catalog, words: Words): readonly string[] {
	const weeks = catalog.retrospectives.map((retrospective) => ({
		retrospective,
		completion: completionOf(retrospective.entries, (link) => catalog.factsOf(link, retrospective.path)),
	}));
	return bySeries(weeks).flatMap((series) => linesOf(series, words));
}

/** Weeks of one series stand together in the catalog's order. */
function bySeries(weeks: readonly Week[]): readonly (readonly Week[])[] {
	const groups = new Map<string, Week[]>();
	for (const week of weeks) {
		const { key } = week.retrospective.series;
		groups.set(key, [...(groups.get(key) ?? []), week]);
	}
	return [...groups.values()];
}

function linesOf(weeks: readonly Week[], words: Words): readonly string[] {
	const { week, date, isoWeek: iso, closed, written, note } = words.columns;
	const total = sumCompletion(weeks.map(({ completion }) => completion));
	const table = textTable([
		[week, date, iso, closed, written, note],
		...weeks.map(weekCells),
		[words.total, '', '', ...completionCells(total)],
	]);
	const open = weeks.flatMap(openCells);
	const name = printable(weeks.at(-1)?.retrospective.series.name ?? '');
	return ['', name, ...table, ...(open.length > 0 ? ['', `  ${words.openTodos(open.length)}`, ...textTable(open)] : [])];
}

function weekCells({ retrospective, completion }: Week): readonly string[] {
	const { courseWeek, date, path } = retrospective;
	return [courseWeek === null ? '–' : String(courseWeek), date ?? '–', isoWeekOf(retrospective) ?? '–', ...completionCells(completion), path];
}

function completionCells({ closed, open, written, slots }: Completion): readonly [string, string] {
	return [share(closed, closed + open), share(written, slots)];
}

/** Rounded down, so that 100 % means all; nothing of nothing is no percentage. */
function share(part: number, whole: number): string {
	return whole === 0 ? '–' : `${part}/${whole} (${Math.floor((100 * part) / whole)} %)`;
}

function openCells({ retrospective }: Week): readonly (readonly string[])[] {
	const open = retrospective.entries.filter((entry) => entry.counts && entry.state === 'open');
	return open.map((entry) => openEntryCells(entry, retrospective));
}

function openEntryCells({ category, text, line }: Entry, retrospective: Retrospective): readonly string[] {
	return [isoWeekOf(retrospective) ?? '–', category ?? '', text, `${retrospective.path}:${line + 1}`];
}

function isoWeekOf({ date }: Retrospective): string | null {
	return date === null ? null : formatWeek(isoWeek(date));
}
