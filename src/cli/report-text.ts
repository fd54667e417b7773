import type { NoteProblem } from '../core/model/problem';
import type { ReportStrings } from '../i18n/report-strings';
import type { Vault } from './read-vault';
import { seriesLines } from './series-text';
import { printable, textTable } from './text-table';
import { whyNot } from './why-not';

/** The report for people: each series as a table with its totals and open entries, then problems and reasons. */
export function reportText(vault: Vault, words: ReportStrings, explain: boolean): string {
	const { retrospectives } = vault.catalog;
	const lines = [
		`${printable(vault.root)}: ${words.report.counted(vault.notes, retrospectives.length)}`,
		...(retrospectives.length === 0 ? ['', words.report.nothingFound] : []),
		...seriesLines(vault.catalog, words.report),
		...problemLines(vault, words),
		...(explain ? reasonLines(vault, words) : []),
	];
	return `${lines.join('\n')}\n`;
}

/** A problem as `path:line`, or `path` where it concerns the whole note, and its words. */
export function problemCells({ path, problem }: NoteProblem, words: ReportStrings): readonly [string, string] {
	const place = problem.line > 0 ? `${path}:${problem.line}` : path;
	return [place, words.problems[problem.code](problem.detail)];
}

function problemLines({ catalog }: Vault, words: ReportStrings): readonly string[] {
	const problems = catalog.retrospectives.flatMap(({ path, problems: own }) => own.map((problem) => ({ path, problem })));
	if (problems.length === 0) return [];
	return ['', words.report.problems(problems.length), ...textTable(problems.map((problem) => problemCells(problem, words)))];
}

function reasonLines({ catalog, others }: Vault, words: ReportStrings): readonly string[] {
	const { report } = words;
	const near = [...others].filter(([, { refusal, problems }]) => refusal.veto !== null || refusal.nearest !== null || problems.length > 0);
	return [
		...titled(report.whyRetrospective, catalog.retrospectives.map(({ path, recognisedBy }) => [path, recognisedBy])),
		...titled(report.whyNot, near.map(([path, other]) => [path, whyNot(other, words)])),
		...(near.length < others.size ? ['', report.farOff(others.size - near.length)] : []),
	];
}

function titled(title: string, rows: readonly (readonly string[])[]): readonly string[] {
	return rows.length === 0 ? [] : ['', title, ...textTable(rows)];
}
