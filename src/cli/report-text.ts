import type { NoteProblem } from '../core/model/problem';
import type { Strings } from '../i18n/strings';
import type { Vault } from './read-vault';
import { seriesLines } from './series-text';
import { printable, textTable } from './text-table';
import { whyNot } from './why-not';

/** The report for people: each series as a table with its totals and open entries, then problems and reasons. */
export function reportText(vault: Vault, words: Strings, explain: boolean): string {
	const { retrospectives } = vault.catalog;
	const lines = [
		`${printable(vault.root)}: ${words.report.counted(vault.notes, retrospectives.length)}`,
		...(retrospectives.length === 0 ? ['', words.report.nothingFound] : []),
		...seriesLines(vault.catalog, words.report),
		...problemLines(vault, words),
		...(explain ? reasonLines(vault, words.report) : []),
	];
	return `${lines.join('\n')}\n`;
}

/** A problem as `path:line`, or `path` where it concerns the whole note, and its words. */
export function problemCells({ path, problem }: NoteProblem, words: Strings): readonly [string, string] {
	const place = problem.line > 0 ? `${path}:${problem.line}` : path;
	return [place, words.problems[problem.code](problem.detail)];
}

function problemLines({ catalog }: Vault, words: Strings): readonly string[] {
	const problems = catalog.retrospectives.flatMap(({ path, problems: own }) => own.map((problem) => ({ path, problem })));
	if (problems.length === 0) return [];
	return ['', words.report.problems(problems.length), ...textTable(problems.map((problem) => problemCells(problem, words)))];
}

function reasonLines({ catalog, others }: Vault, words: Strings['report']): readonly string[] {
	const near = [...others].filter(([, { veto, nearest }]) => veto !== null || nearest !== null);
	return [
		...titled(words.whyRetrospective, catalog.retrospectives.map(({ path, recognisedBy }) => [path, recognisedBy])),
		...titled(words.whyNot, near.map(([path, refusal]) => [path, whyNot(refusal, words)])),
		...(near.length < others.size ? ['', words.farOff(others.size - near.length)] : []),
	];
}

function titled(title: string, rows: readonly (readonly string[])[]): readonly string[] {
	return rows.length === 0 ? [] : ['', title, ...textTable(rows)];
}
