import type { FrontMatter } from '../../../src/core/model/front-matter';
import { identify } from '../../../src/core/recognition/identify';

const dateOf = (frontMatter: FrontMatter, path = 'note.md') => identify(path, frontMatter).date;
const weekOf = (title: string) => identify('note.md', { title }).courseWeek;

test('a note in the form of the first author is identified whole', () => {
	const frontMatter = { title: 'Harbor Camp AI 2주차 회고', categories: ['Harbor'], tags: ['Harbor', 'ai'], last_modified_at: '2022-03-04T00:00:00-00:00' };
	expect(identify('_posts/harbor/2022-03-04-week-2.md', frontMatter)).toEqual({
		title: 'Harbor Camp AI 2주차 회고',
		series: { key: 'harborcampai', name: 'Harbor Camp AI' },
		courseWeek: 2,
		date: '2022-03-04',
		problems: [],
	});
});

test.each([
	[{ title: 2021 }, 'x.md', '2021'],
	[{ title: ['A', 'B'] }, 'x.md', 'A, B'],
	[{ title: '  ' }, 'x/2021-08-13-week-2.md', 'week-2'],
	[{}, 'x/2021.08.13. 주간회고.md', '주간회고'],
	[{}, '20210813_주간회고.md', '주간회고'],
	[{}, '2021_08_13_주간회고.md', '주간회고'],
	[{}, '210809-210813 주간회고.md', '주간회고'],
	[{}, '2021-08-13.md', '2021-08-13'],
	[{}, '2021-W32.md', '2021-W32'],
])('%j in %s is titled %s', (frontMatter, path, title) => {
	expect(identify(path, frontMatter).title).toBe(title);
});

describe('the civil date', () => {
	test.each<[unknown, string]>([
		['2021-08-13', '2021-08-13'],
		['2021-8-3', '2021-08-03'],
		['2021/08/13', '2021-08-13'],
		['2021. 8. 13.', '2021-08-13'],
		['2021년 8월 13일', '2021-08-13'],
		['2021年8月13日', '2021-08-13'],
		['2021-08-13T00:00:00-00:00', '2021-08-13'],
		['2021-08-13T23:59:59-11:00', '2021-08-13'],
		['2021-08-13 12:00:00 +0900', '2021-08-13'],
		['10/19/2024 12:39:01', '2024-10-19'],
		['19/10/2024', '2024-10-19'],
		['13.08.2021', '2021-08-13'],
		['07 14 2024', '2024-07-14'],
		['20230824205824', '2023-08-24'],
		[20230824205824, '2023-08-24'],
		[20230824, '2023-08-24'],
		['210813', '2021-08-13'],
		['August 13, 2021', '2021-08-13'],
		['13 août 2021', '2021-08-13'],
		['Fri Aug 13 2021 00:00:00 GMT+0900', '2021-08-13'],
		['2021-08-09 ~ 2021-08-13', '2021-08-09'],
		['２０２１－０８－１３'.replaceAll('－', '-'), '2021-08-13'],
		[['2021-08-13', '2021-08-20'], '2021-08-13'],
		['[[2021-08-13]]', '2021-08-13'],
		[[['2021-08-13']], '2021-08-13'],
		[new Date(Date.UTC(2021, 7, 13, 23, 59)), '2021-08-13'],
		['2021-W32', '2021-08-09'],
		['2021_08_13', '2021-08-13'],
		['21.08.09-21.08.13', '2021-08-09'],
		['210809~210813', '2021-08-09'],
		['Aug 9 - Aug 15, 2021', '2021-08-09'],
		['August 30th – September 5th, 2021', '2021-08-30'],
		['9 – 15 August 2021', '2021-08-09'],
		['30 Aug to 5 Sep 2021', '2021-08-30'],
		['du 9 au 15 août 2021', '2021-08-09'],
		['dal 9 al 15 agosto 2021', '2021-08-09'],
		// Which year the first of these lies in is not written beside it.
		['Dec 27 - Jan 2, 2022', '2022-01-02'],
	])('%j is the day %s', (written, day) => {
		expect(dateOf({ date: written })).toBe(day);
	});

	test.each<[unknown]>([[null], ['yesterday'], ['2021-08'], [2021], [1628812800000], [{ year: 2021 }], [new Date(NaN)], [''], ['0001-01-01'], ['08.09-08.13'], ['08/09-13'], ['10.12 - 10.18'], ['08-09-08-13'], ['1.21.08.13'],
	])('%j is no day', (written) => {
		expect(identify('note.md', { date: written })).toMatchObject({ date: null, problems: [] });
	});

	test('is taken from the first place that holds one', () => {
		const everywhere: [string, unknown][] = [
			['Date', '2024-01-01'], ['pubDate', '2024-01-02'], ['created', '2024-01-03'], ['period', '2024-01-04 ~ 2024-01-10'],
			['title', '회고 2024-01-05'], ['last_modified_at', '2024-01-07'], ['updated', '2024-01-08'],
		];
		const found = everywhere.map((_, index) => dateOf(Object.fromEntries(everywhere.slice(index).reverse()), '2024-01-06-x.md'));
		expect(found).toEqual(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-06']);
	});

	test('a date of change serves where nothing else does, the last one first', () => {
		expect(dateOf({ updated: '2024-02-02', last_modified_at: '2024-01-01' })).toBe('2024-01-01');
	});

	test('keys may have capitals, hyphens and spaces', () => {
		expect(dateOf({ 'Date Created': '2024-01-03' })).toBe('2024-01-03');
		expect(dateOf({ 'last-modified-at': '2024-01-03' })).toBe('2024-01-03');
	});

	test.each(['w/2021_08_13_주간회고.md', 'weekly_2021_08_13.md'])('is found in %s', (path) => {
		expect(dateOf({}, path)).toBe('2021-08-13');
	});

	test('the start of a range is found under any key', () => {
		expect(dateOf({ 활동: '2024.01.08 ~ 2024.01.14' })).toBe('2024-01-08');
	});
});

describe('problems', () => {
	test.each([
		['2021-02-30', 'impossible-date'],
		['2021-00-00', 'impossible-date'],
		['13/32/2024', 'impossible-date'],
		['2022-W53', 'impossible-week'],
		['0000-W10', 'impossible-week'],
	])('%s is kept as written and said not to exist', (written, code) => {
		expect(identify('note.md', { date: written })).toMatchObject({ date: null, problems: [{ code, line: 0, detail: written }] });
	});

	test('an impossible week in the file name is said not to exist', () => {
		expect(identify('2022-W53.md', {}).problems).toEqual([{ code: 'impossible-week', line: 0, detail: '2022-W53' }]);
	});

	test('behind an impossible date the next place is read', () => {
		expect(identify('2021-03-01-x.md', { date: '2021-02-30' })).toMatchObject({ date: '2021-03-01', problems: [{ detail: '2021-02-30' }] });
	});

	test('file name and front matter more than 14 days apart disagree, and the front matter counts', () => {
		expect(identify('2021-07-01-x.md', { date: '2021-08-13' })).toMatchObject({
			date: '2021-08-13',
			problems: [{ code: 'dates-disagree', line: 0, detail: '2021-07-01 / 2021-08-13' }],
		});
	});

	test('14 days apart is still one', () => {
		expect(identify('2021-07-30-x.md', { date: '2021-08-13' }).problems).toEqual([]);
	});

	test('the week of a month is no day of it', () => {
		expect(identify('2022-08-3주차_회고.md', {})).toMatchObject({ date: null, courseWeek: null });
		expect(identify('2022_08_3주차_회고.md', {})).toMatchObject({ date: null, courseWeek: null });
	});

	test('a late change is no contradiction', () => {
		expect(identify('2021-07-01-x.md', { last_modified_at: '2023-01-01' })).toMatchObject({ date: '2021-07-01', problems: [] });
	});

	test('a range of days without a year contradicts nothing', () => {
		expect(identify('08.09-08.13 주간회고.md', { date: '2021-08-13' }).problems).toEqual([]);
	});

	test('a number in a file name that merely could be a date is no mistake', () => {
		expect(identify('20219999 week 2.md', {}).problems).toEqual([]);
	});
});

describe('the course week', () => {
	test.each([
		['Harbor 2주차 회고', 2], ['제3주차', 3], ['12 주차', 12], ['2주 차', 2], ['8월 12주차 회고', 12], ['3~4주차 회고', 4], ['캠프2주차', 2],
		['둘째 주 회고', 2], ['5번째 주', 5], ['Week 2', 2], ['WEEK02', 2], ['week-2', 2], ['week_2', 2], ['Week #7', 7], ['Week two', 2],
		['2nd week', 2], ['second week', 2], ['2weeks', 2], ['W2', 2], ['[W02] review', 2], ['第2週の振り返り', 2], ['２週目', 2],
		['Semaine 3', 3], ['3e semaine', 3], ['Settimana 4', 4], ['Weeknotes #23', 23], ['주간회고 12', 12], ['2021-08-13 Week 2', 2],
		['Week 0', 0], ['2주차이자 마지막', 2],
		['#12 주간 회고', 12], ['Vol.12 주간 회고', 12], ['12회차 주간 회고', 12], ['제12회 주간회고', 12], ['第12回 週次振り返り', 12],
		['Rétrospective hebdomadaire n°5', 5], ['Revue hebdomadaire #5', 5], ['Riflessione settimanale n. 5', 5], ['Bilan de la semaine nº 3', 3],
	])('in %s is %i', (title, week) => {
		expect(weekOf(title)).toBe(week);
	});

	test.each([
		['8월 2주차 회고'], ['8월 둘째 주'], ['2021년 8월 2주차'], ['2021-08 2주차'], ['8月第2週'], ['August week 2'], ['2nd week of August'],
		['2021-W32'], ['2021W32'], ['주간회고 8월 13일'], ['주간 회고 2021'], ['주간 회고 8/9 ~ 8/13'], ['W3C review'], ['2021-08-13'], ['10주년'],
		['weekend 3'], ['1000주차'], ['W3 Schools'], ['2주 차이'],
		['Weekly Review 13 Aug – 19 Aug'], ['Weekly review 9 August'], ['Week of 9 August: review'], ['Weekly Review August 9th'], ['Semaine du 9 août'],
		['Weekly review 9 - 15 August'], ['2021-08-13 주간 회고'], ['8/13 주간 회고'], ['항해99 주간 회고'], ['2021 주간 회고'], ['주간회고 08.09-08.13'],
	])('is not in %s', (title) => {
		expect(weekOf(title)).toBeNull();
	});

	test('stands beside a range of days', () => {
		expect(['2주차 (08/09-08/13) 회고', '회고 08/09-13 2주차'].map(weekOf)).toEqual([2, 2]);
	});

	test('is in the file name where the title has none', () => {
		expect(identify('2021-08-13-week-2.md', { title: '회고' }).courseWeek).toBe(2);
	});

	test('is in the tags where neither has one', () => {
		expect(identify('x.md', { title: '회고', tags: ['camp/week-2'] }).courseWeek).toBe(2);
	});

	test('is not in a link to another week', () => {
		expect(identify('2023-W34.md', { week: '[[2023-W33]]', prev: '[[Week 4]]' }).courseWeek).toBeNull();
	});

	test('is not the week of the month that the file name repeats', () => {
		expect(identify('2021-08-week-2.md', { title: '8월 2주차 회고' }).courseWeek).toBeNull();
		expect(identify('week-2.md', { title: '8월 2주차 회고' }).courseWeek).toBeNull();
	});
});

test.each([['두 번째 주 회고', 2], ['캠프 세번째 주 회고', 3], ['네 번째 주차 회고', 4], ['일곱 번째 주 회고', 7], ['열 번째 주 회고', 10]])('%s counts week %i', (title, week) => {
	expect(weekOf(title)).toBe(week);
});

test.each(['두 주 회고', '열두 번째 주 회고', '세 번째 주제 회고', '8월 두 번째 주 회고'])('%s counts none', (title) => {
	expect(weekOf(title)).toBeNull();
});
