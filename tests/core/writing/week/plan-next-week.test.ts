import type { CivilDate } from '../../../../src/core/model/civil-date';
import { planNextWeek, planWeeks, type NextWeekInput } from '../../../../src/core/writing/week/plan-next-week';
import { inputFor, type Written } from '../support/week';

function planFor(notes: readonly Written[], changes: Partial<NextWeekInput> = {}) {
	return planNextWeek(inputFor(notes, changes));
}

const BLOG: Written = {
	path: '_posts/school/2021-09-10-week-2.md',
	title: 'Network school 2주차 회고',
	courseWeek: 2,
	date: '2021-09-10',
	text: `---
title: "Network school 2주차 회고" # shown in lists
categories:
  - School
tags: [school,  net]
course_start: 2021-07-01
week: 2
last_modified_at: 2021-09-10T00:00:00-00:00
---


## Summary 🤙
---
이번 주에는 소켓을 배웠다.     


## Keywords 👀     
  * [[NET]TCP](../net/tcp.md)
  * [[NET]UDP (TODO)](#)

## Tasks
---
* [Lab]()

## Retrospective 👍
---
1. 천천히 하자.
`,
};

test('the next note has the form of the last one, with all that names the week brought forward', () => {
	const plan = planFor([BLOG]);
	expect(plan).toMatchObject({
		path: '_posts/school/2026-11-27-week-3.md', title: 'Network school 3주차 회고', courseWeek: 3, date: '2026-11-27', existing: null, form: { note: { path: BLOG.path } }, offRhythm: null,
	});
	expect(plan.text).toBe(`---
title: "Network school 3주차 회고" # shown in lists
categories:
  - School
tags: [school,  net]
course_start: 2021-07-01
week: 3
last_modified_at: 2026-11-27T00:00:00-00:00
---


## Summary 🤙
---



## Keywords 👀     


## Tasks
---


## Retrospective 👍
---

`);
});

test('the cursor stands in the first section, under its rule', () => {
	const { text, cursor } = planFor([BLOG]);
	expect(text.slice(0, cursor).endsWith('## Summary 🤙\n---\n')).toBe(true);
});

test('byte order mark and carriage returns are those of the last note', () => {
	const text = `\uFEFF${(BLOG.text ?? '').replaceAll('\n', '\r\n')}`;
	expect(planFor([{ ...BLOG, text }]).text).toBe(`\uFEFF${planFor([BLOG]).text.replaceAll('\n', '\r\n')}`);
});

test('the weeks in between are named', () => {
	const { missed } = planFor([BLOG], { today: '2021-10-04' });
	expect(missed).toEqual(['2021-09-13', '2021-09-20', '2021-09-27']);
});

test('a week that has its note is not written again', () => {
	expect(planFor([BLOG], { today: '2021-09-06' }).existing).toBe(BLOG.path);
});

test('a number that is taken is not written again', () => {
	expect(planFor([BLOG], { number: 2 }).existing).toBe(BLOG.path);
});

test('a path that is taken is not written again', () => {
	const exists = () => '_posts/school/2026-11-27-WEEK-3.md';
	expect(planFor([BLOG], { exists }).existing).toBe('_posts/school/2026-11-27-WEEK-3.md');
});

test('the author can choose number and date', () => {
	expect(planFor([BLOG], { number: 10, date: '2021-11-04' })).toMatchObject({ path: '_posts/school/2021-11-04-week-10.md', title: 'Network school 10주차 회고' });
});

test('the rhythm is the weekday of most of the last notes', () => {
	const dated = (date: CivilDate, courseWeek: number): Written => ({ path: `${date}.md`, date, courseWeek });
	const plan = planFor([dated('2026-10-30', 1), dated('2026-11-06', 2), dated('2026-11-14', 3)]);
	expect(plan).toMatchObject({ date: '2026-11-27', path: '2026-11-27.md', offRhythm: null });
});

test('a note that was made ahead is not continued', () => {
	expect(planFor([BLOG, { path: 'w3.md', courseWeek: 3, date: '2027-01-01' }]).form?.note.path).toBe(BLOG.path);
});

test.each([
	['Weekly/2026-W46.md', '2026-W46', '2026-11-13', null, 'Weekly/2026-W48.md'],
	['2026/11/2026-11-13.md', 'x', '2026-11-13', null, '2026/11/2026-11-27.md'],
	['2025/12월/week 5.md', 'x', '2025-12-31', 5, '2026/11월/week 6.md'],
	['2025/12-December/week 5.md', 'x', '2025-12-31', 5, '2026/11-November/week 6.md'],
	['2025-12/w-5.md', 'x', '2025-12-31', 5, '2026-11/w-6.md'],
	['course/2주차.md', '2주차', '2026-11-13', 2, 'course/3주차.md'],
	['course/첫 번째 주.md', '첫 번째 주', '2026-11-13', 1, 'course/두 번째 주.md'],
	['course/첫째 주.md', '첫째 주', '2026-11-13', 1, 'course/둘째 주.md'],
	['course/2주차/회고.md', '2주차 회고', '2026-11-13', 2, 'course/3주차/회고.md'],
	['course/W02.md', 'W02', '2026-11-13', 2, 'course/W03.md'],
	['course/[2nd week] retro.md', '2nd week', '2026-11-13', 2, 'course/3rd week retro.md'],
	['week-9.md', 'week 9', '2026-11-13', 9, 'week-10.md'],
	['Retro 2.md', 'Retro 2', '2026-11-13', 2, 'Retro 3.md'],
	['11월 2주차 회고.md', '11월 2주차 회고', '2026-11-13', 2, '11월 4주차 회고.md'],
	['회고 (11.9 ~ 11.13).md', 'x', '2026-11-13', null, '회고 (11.23 ~ 11.27).md'],
	['20261113_retro.md', 'x', '2026-11-13', null, '20261127_retro.md'],
	['261113 회고.md', 'x', '2026-11-13', null, '261127 회고.md'],
	['2026년 11월 둘째 주 회고.md', 'x', '2026-11-13', null, '2026년 11월 넷째 주 회고.md'],
	['Week two, 13 november 2026.md', 'x', '2026-11-13', 2, 'Week three, 27 november 2026.md'],
	['Nov 13th, 2026.md', 'x', '2026-11-13', null, 'Nov 27th, 2026.md'],
	['Retro 26-11-13.md', 'x', '2026-11-13', null, 'Retro 26-11-27.md'],
	['Week of 12.31.2025.md', 'x', '2025-12-31', null, 'Week of 11.25.2026.md'],
	['Retrospective.md', 'Week 2', '2026-11-13', 2, 'Week 3.md'],
	['Retrospective.md', 'Retrospective', '2026-11-13', null, 'Retrospective 2026-W48.md'],
	['2020/12/2020-12-31-week-2.md', 'x', '2020-12-31', 2, '2026/11/2026-11-26-week-3.md'],
	['2026-11/13.md', 'Weekly review', '2026-11-13', null, '2026-11/27.md'],
	['2020-11-13-week-2.md', 'x', '2026-11-13', 2, '2026-11-27-week-3.md'],
] as const)('after %s comes a file of the same pattern', (path, title, date, courseWeek, next) => {
	expect(planFor([{ path, title, date, courseWeek }]).path).toBe(next);
});

test('a series that counts the weeks of the year goes by the date', () => {
	const notes = [{ path: 'W51.md', title: 'W51', date: '2026-12-18', courseWeek: 51 }, { path: 'W52.md', title: 'W52', date: '2026-12-25', courseWeek: 52 }] as const;
	expect(planFor(notes, { today: '2027-01-11' })).toMatchObject({ courseWeek: 2, title: 'W02', path: 'W02.md' });
});

test.each([
	["date: '2026-11-13'", "date: '2026-11-27'"],
	['date: 2026-11-13 12:00:00 +0900', 'date: 2026-11-27 12:00:00 +0900'],
	['created: 11/13/2026 12:39:01', 'created: 11/27/2026 12:39:01'],
	['created: 11 13 2026', 'created: 11 27 2026'],
	['id: 20261113205824', 'id: 20261127205824'],
	['period: 2026-11-09 ~ 2026-11-15', 'period: 2026-11-23 ~ 2026-11-29'],
	['week: "[[2026-W45]]"', 'week: "[[2026-W47]]"'],
	['Week: 02', 'Week: 03'],
	['priority: 2', 'priority: 2'],
	['draft: true', 'draft: true'],
	['tags: [week-2, 2주차, http2]', 'tags: [week-3, 3주차, http2]'],
	['day: 2026년 11월 13일 (금)', 'day: 2026년 11월 27일 (금)'],
	['# 2026-11-13 week 2', '# 2026-11-13 week 2'],
	['born: 1999-11-13', 'born: 1999-11-13'],
])('the property %s becomes %s', (before, after) => {
	const text = `---\n${before}\n---\n`;
	expect(planFor([{ path: 'n-2.md', text, date: '2026-11-13', courseWeek: 2 }]).text).toBe(`---\n${after}\n---\n`);
});

test('a property that is the same every week stays', () => {
	const note = (courseWeek: number, date: CivilDate): Written => ({
		path: `week-${courseWeek}.md`, courseWeek, date, text: `---\nstart: 2026-11-02\nlevel: 3\nweek: ${courseWeek}\nprevious: "[[week-${courseWeek - 1}]]"\n---\n`,
	});
	expect(planFor([note(2, '2026-11-06'), note(3, '2026-11-13')]).text).toBe('---\nstart: 2026-11-02\nlevel: 3\nweek: 4\nprevious: "[[week-3]]"\n---\n');
});

test('headings that name the week are brought forward, others are not', () => {
	const text = '# Week 2 (11/9 ~ 11/13)\n\n## HTTP 2\ntext\n## 11월 9일\n';
	expect(planFor([{ path: 'week-2.md', text, date: '2026-11-13', courseWeek: 2 }]).text).toBe('# Week 3 (11/23 ~ 11/27)\n\n## HTTP 2\n\n## 11월 23일\n');
});

test.each([
	['en', 'School', 'School week 1 retrospective', 'School 2026-W48.md', '## Summary\n'],
	['ko-KR', '', '1주차 회고', '2026-W48.md', '## 요약\n'],
])('the first note is built in (%s)', (language, name, title, path, heading) => {
	const plan = planFor([], { language, name });
	expect(plan).toMatchObject({ title, path, courseWeek: 1, date: '2026-11-23', form: null, missed: [], existing: null });
	expect(plan.text).toContain(`title: "${title}"\ntype: weekly-retrospective\ndate: 2026-11-23\nweek: 1\n`);
	expect(plan.text.slice(0, plan.cursor).endsWith(heading)).toBe(true);
});

test('a template of the author takes the place of the last note, but not of its name', () => {
	const template = '---\ntitle: "{{title}}"\n---\n# {{title}}\n\n## From {{monday:M/D}} to {{sunday:M/D}}, {{isoWeek}}\n{{previous}} {{tp.date}}\n';
	const plan = planFor([BLOG], { template });
	expect(plan.path).toBe('_posts/school/2026-11-27-week-3.md');
	expect(plan.text).toBe('---\ntitle: "Network school 3주차 회고"\n---\n# Network school 3주차 회고\n\n## From 11/23 to 11/29, 2026-W48\n[[2021-09-10-week-2]] {{tp.date}}\n');
	expect(plan.text.slice(plan.cursor)).toBe('[[2021-09-10-week-2]] {{tp.date}}\n');
});

const numbered = (courseWeek: number, date: CivilDate, path = `week-${courseWeek}.md`): Written => ({
	path, courseWeek, date, title: `Week ${courseWeek}`, text: `---\nweek: ${courseWeek}\nprevious: "[[week-${courseWeek - 1}]]"\n---\n`,
});
const THREE = [numbered(1, '2026-11-06'), numbered(2, '2026-11-13'), numbered(3, '2026-11-20', 'elsewhere/third try.md')];

test('where the last notes disagree, the form that most of them have is taken, and it is said which', () => {
	expect(planFor(THREE)).toMatchObject({
		path: 'week-4.md', courseWeek: 4, form: { note: { path: 'week-2.md' }, seenIn: ['week-2.md', 'week-1.md'] },
	});
	expect(planFor(THREE).text).toBe('---\nweek: 4\nprevious: "[[third try]]"\n---\n');
});

test('where the last note lies among the drafts, the next one is begun there too', () => {
	const published = [numbered(1, '2026-11-06', '_posts/2026-11-06-week-1.md'), numbered(2, '2026-11-13', '_posts/2026-11-13-week-2.md')];
	const plan = planFor([...published, numbered(3, '2026-11-20', '_drafts/week-3.md')]);
	expect(plan).toMatchObject({ path: '_drafts/week-4.md', form: { seenIn: ['_drafts/week-3.md'] } });
});

test('a date on another weekday than that of the last notes breaks their rhythm', () => {
	expect(planFor(THREE).offRhythm).toBeNull();
	expect(planFor(THREE, { date: '2026-11-26' }).offRhythm).toBe(5);
});

test('missed weeks are filled on the rhythm, and counted and linked from one to the next', () => {
	const input = inputFor(THREE.slice(0, 2), { today: '2026-11-30' });
	const plans = planWeeks({ ...input, fill: planNextWeek(input).missed });
	expect(plans.map(({ path, date }) => [path, date])).toEqual([['week-3.md', '2026-11-20'], ['week-4.md', '2026-11-27'], ['week-5.md', '2026-12-04']]);
	expect(plans.map(({ text }) => /previous: (.*)/.exec(text)?.[1])).toEqual(['"[[week-2]]"', '"[[week-3]]"', '"[[week-4]]"']);
});
