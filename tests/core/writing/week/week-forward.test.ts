import type { CivilDate } from '../../../../src/core/model/civil-date';
import { planNextWeek, planWeeks } from '../../../../src/core/writing/week/plan-next-week';
import { addDays } from '../../../../src/core/model/week';
import { inputFor, type Written } from '../support/week';

/** The plan of the note after these, a week apart, the last on this day. */
function next(date: CivilDate, notes: readonly Omit<Written, 'date'>[]) {
	const dated = notes.map((note, at) => ({ title: 'x', ...note, date: addDays(date, (at + 1 - notes.length) * 7) }));
	return planNextWeek(inputFor(dated, { today: addDays(date, 7) }));
}

interface Last {
	readonly path?: string;
	readonly date?: CivilDate;
	readonly courseWeek?: number | null;
	/** The note before it. */
	readonly before?: Omit<Written, 'date'>;
}

/** The properties and headings of the note after one with these. */
function forward(lines: string, { path = 'week 2.md', date = '2024-03-08', courseWeek = 2, before }: Last = {}): string {
	const [properties = '', headings = ''] = lines.split('\n---\n');
	return next(date, [...(before ? [before] : []), { path, courseWeek, text: `---\n${properties}\n---\n${headings}\n` }]).text.replace(/^---\n|\n+$/g, '').replace(/\n---$/, '');
}

test.each([
	['1.md', '2.md', 'date: 2021-08-13\nrating: 15\ntags: [a1]', 'date: 2021-08-20\nrating: 15\ntags: [a1]'],
	['2021/08/06.md', '2021/08/13.md', 'date: 2021-08-13\nprice: 06', 'date: 2021-08-20\nprice: 06'],
	['week1.md', 'week2.md', 'cover: img/week1-shared.png', 'cover: img/week1-shared.png'],
	['8th.md', '9th.md', 'url: /camp/8th/\nmd: "[before](8th.md)"', 'url: /camp/9th/\nmd: "[before](9th.md)"'],
])('of %s and %s only a whole name is one: %j', (path, last, lines, wanted) => {
	expect(forward(lines, { path: last, date: '2021-08-13', before: { path, courseWeek: 1 } })).toBe(wanted);
});

test.each([
	['prev: "[[week 1]]"', 'prev: "[[week 2]]"'],
	['prev: "[[w/2021/12/week 1|week 1]]"', 'prev: "[[week 2|week 2]]"'],
	['previous:\n  - "[[2021-12-31#Tasks|the first]]"', 'previous:\n  - "[[week 2#Tasks|the first]]"'],
	['next: "[[week 3]]"', 'next: "[[week 4]]"'],
	['next: "[[2024-W11]]"', 'next: "[[2024-W12]]"'],
	['last_modified_at: 2024-03-08', 'last_modified_at: 2024-03-15'],
])('with one note alone, %j becomes %j', (before, after) => {
	expect(forward(before)).toBe(after);
});

test('a link by its path leads to the path of the note before, and says its week', () => {
	const path = 'w/2024/03/2024-03-08.md';
	expect(forward('prev: "[[w/2024/02/2024-02-23|week 1]]"', { path })).toBe('prev: "[[w/2024/03/2024-03-08|week 2]]"');
});

test('a link to the note before is known by its note, whatever its key', () => {
	const before = { path: 'first one.md', courseWeek: 1 };
	expect(forward('nav: "[[first one]] | [[home]]"', { before })).toBe('nav: "[[week 2]] | [[home]]"');
});

test.each([
	['week: 10\nyear: 2024', 'week: 11\nyear: 2024'],
	['week: W10\naliases: [Week 10]\n---\n# Week 10', 'week: W11\naliases: [Week 11]\n---\n# Week 11'],
])('a note named by its ISO week counts by it: %j', (before, after) => {
	expect(forward(before, { path: '2024-W10.md', courseWeek: null })).toBe(after);
});

test('at the turn of the year, week, month and year are those of the new week, though the year was the same the week before', () => {
	const properties = 'week: 53\nyear: 2020\nmonth: 12';
	const before = { path: '2020-W52.md', courseWeek: null, text: '---\nweek: 52\nyear: 2020\nmonth: 12\n---\n' };
	expect(forward(properties, { path: '2020-W53.md', date: '2021-01-01', courseWeek: null, before })).toBe('week: 1\nyear: 2021\nmonth: 1');
	expect(forward('year: 2021', { date: '2021-12-31' })).toBe('year: 2022');
});

test.each([
	'sleep: 3.9', 'version: 3.8', 'ratio: 3/10',
	'x: y\n---\n## 3.1 목표', 'x: y\n---\n## Chapter 3-12', 'x: y\n---\n## 2nd brain', 'x: y\n---\n## Next 2 weeks', 'x: y\n---\n## Issue #2',
	"x: y # it's week 2 of 2024-03-08", 'x: "a # b" # week 2',
])('%j names no week', (lines) => {
	expect(forward(lines)).toBe(lines);
});

test.each([
	['## 3/4 (월)', '## 3/11 (월)'],
	['## 3.4 (월)', '## 3.11 (월)'],
	['## 3.4 Mon', '## 3.11 Mon'],
	['## 3.4 ~ 3.10', '## 3.11 ~ 3.17'],
	['## 3.8', '## 3.15'],
	['## 2nd week', '## 3rd week'],
])('the heading %s becomes %s', (before, after) => {
	expect(forward(`x: y\n---\n${before}`)).toBe(`x: y\n---\n${after}`);
});

test('a heading that the week before has as well says nothing of the week', () => {
	const headings = '## Python 3.8\n## 3/10 done';
	const before = { path: 'week 1.md', courseWeek: 1, text: headings };
	expect(forward(`x: y\n---\n${headings}`, { before })).toContain(headings);
});

test('months are padded where the series pads them', () => {
	expect(next('2021-12-31', [{ path: '2021/12/week 2.md', courseWeek: 2 }]).path).toBe('2022/01/week 3.md');
	expect(next('2021-12-31', [{ path: '2021/9/week 1.md', courseWeek: 1 }, { path: '2021/12/week 2.md', courseWeek: 2 }]).path).toBe('2022/1/week 3.md');
	expect(next('2021-12-31', [{ path: '2021/12월/week 2.md', courseWeek: 2 }]).path).toBe('2022/1월/week 3.md');
});

test('the folder of a year is that of the ISO week where those are counted', () => {
	const notes = [{ path: '2019/Week 51.md', courseWeek: 51 }, { path: '2019/Week 52.md', courseWeek: 52 }];
	expect(next('2019-12-23', notes)).toMatchObject({ path: '2020/Week 1.md', existing: null });
	expect(next('2019-12-23', [{ path: '2019/2019-W52.md', courseWeek: null }]).path).toBe('2020/2020-W01.md');
});

test('missed weeks whose names say only the day have a note each', () => {
	const input = inputFor([{ path: 'r/2020-03/02.md', title: 'Weekly review', courseWeek: null, date: '2020-03-02' }], { today: '2020-03-30' });
	const plans = planWeeks({ ...input, fill: planNextWeek(input).missed });
	expect(plans.map(({ path }) => path)).toEqual(['r/2020-03/09.md', 'r/2020-03/16.md', 'r/2020-03/23.md', 'r/2020-03/30.md']);
});

test('a path that a missed week takes is taken', () => {
	const input = inputFor([{ path: 'Retrospective.md', title: 'Week 2', courseWeek: 2, date: '2020-03-02' }], { today: '2020-03-16', number: 3 });
	const plans = planWeeks({ ...input, fill: planNextWeek(input).missed });
	expect(plans.map(({ path, existing }) => [path, existing])).toEqual([['Week 3.md', null], ['Week 3.md', 'Week 3.md']]);
});
