import fc from 'fast-check';
import { dashboardModel, type DashboardInput } from '../../../src/core/insight/dashboard-model';
import type { CivilDate } from '../../../src/core/model/civil-date';
import type { Entry } from '../../../src/core/model/entry';
import type { Retrospective } from '../../../src/core/model/retrospective';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { factsFrom, makeEntry, makeRetrospective, makeTodo } from '../../support/builders';

const model = (retrospectives: readonly Retrospective[], parts: Partial<DashboardInput> = {}) =>
	dashboardModel({ retrospectives, factsOf: factsFrom({}), today: '2021-09-01', weeks: DEFAULT_SETTINGS, series: null, filter: '', unreadable: [], ...parts });

const week = (courseWeek: number, date: CivilDate | null, entries: readonly Entry[] = [], parts: Partial<Retrospective> = {}) =>
	makeRetrospective({ path: `camp/week-${courseWeek}.md`, title: `Compiler camp ${courseWeek}주차 회고`, courseWeek, date, entries, ...parts });

const done = (text: string) => makeEntry({ text });
const camp = [week(1, '2021-08-06'), week(2, '2021-08-13'), week(12, '2021-10-22')];
const review = week(40, '2021-10-08', [], { path: 'reviews/40.md', title: 'Review', series: { key: 'review', name: 'Review' } });
const numbersOf = (found: ReturnType<typeof model>) => found.weeks.shown.map(({ courseWeek }) => courseWeek);

describe('the series', () => {
	it('is by default the one with the newest week', () => {
		expect(model([review, ...camp]).chosen).toEqual({ key: 'compiler camp', name: 'Compiler camp', count: 3, first: '2021-08-06', last: '2021-10-22' });
	});

	it('is the chosen one', () => {
		expect(numbersOf(model([review, ...camp], { series: 'review' }))).toEqual([40]);
	});

	it('is the newest again once the chosen one is gone', () => {
		expect(model(camp, { series: 'review' }).chosen?.key).toBe('compiler camp');
	});

	it('is none in a vault without retrospectives', () => {
		expect(model([])).toMatchObject({ chosen: null, newest: null, owed: 0, weeks: { shown: [], total: 0 } });
	});
});

it('a week that reaches into the year 10000 is shown', () => {
	expect(numbersOf(model([week(1, '9999-12-27')]))).toEqual([1]);
});

it('a TODO that was carried over is one debt', () => {
	const { debts } = model([week(1, '2021-08-06', [makeTodo('Parsers')]), week(2, '2021-08-13', [makeTodo('Parsers ←')])]);
	expect(debts.shown.map(({ entry, weeks }) => [entry.text, weeks.length])).toEqual([['Parsers', 2]]);
});

describe('the weeks', () => {
	it('come newest first, and the undated last', () => {
		expect(numbersOf(model([week(3, null), ...camp]))).toEqual([12, 2, 1, 3]);
	});

	it('are both shown where two notes stand for one week', () => {
		expect(model([...camp, week(2, '2021-08-13', [], { path: 'copy.md' })]).weeks.total).toBe(4);
	});

	it('make a trend without the undated', () => {
		expect(model([week(3, null), ...camp]).trend.map(({ card }) => card.courseWeek)).toEqual([1, 2, 12]);
	});

	it('are summed up', () => {
		const weeks = [week(1, '2021-08-06', [done('Lexers')]), week(2, '2021-08-13', [done('Parsers'), makeTodo('Types')])];
		expect(model(weeks)).toMatchObject({ completion: { closed: 2, open: 1, slots: 1 }, newest: { completion: { closed: 1, open: 1 } } });
	});
});

describe('the debt', () => {
	it('follows one thing over the weeks, whatever its case, spaces and Unicode form', () => {
		const { debts } = model([week(1, '2021-08-06', [makeTodo('타입  추론')]), week(2, '2021-08-13', [makeTodo('타입 추론'.normalize('NFD'))])]);
		expect(debts.shown.map(({ weeks }) => weeks.map(({ courseWeek }) => courseWeek))).toEqual([[1, 2]]);
	});

	it('tells apart what stands in two categories', () => {
		expect(model([week(1, '2021-08-06', [makeTodo('Trees', { category: 'DS' }), makeTodo('Trees', { category: 'ML' })])]).owed).toBe(2);
	});

	it('counts its age in calendar weeks from the first week', () => {
		const [debt] = model([week(1, '2021-08-06', [makeTodo('Types')]), week(2, '2021-08-13', [makeTodo('Types')])], { today: '2021-08-16' }).debts.shown;
		expect(debt?.age).toBe(2);
	});

	it('comes oldest first', () => {
		const { debts } = model([week(2, '2021-08-13', [makeTodo('Parsers')]), week(1, '2021-08-06', [makeTodo('Types')])]);
		expect(debts.shown.map(({ entry }) => entry.text)).toEqual(['Types', 'Parsers']);
	});

	it('is settled by a newer week that closes it, and then comes last', () => {
		const { debts, owed } = model([week(1, '2021-08-06', [makeTodo('Types')]), week(2, '2021-08-13', [done('types'), makeTodo('Parsers')])]);
		expect(owed).toBe(1);
		expect(debts.shown.map(({ entry, settledIn }) => [entry.text, settledIn?.courseWeek])).toEqual([['Parsers', undefined], ['Types', 2]]);
	});

	it('is owed again once a still newer week opens it', () => {
		const weeks = [week(1, '2021-08-06', [makeTodo('Types')]), week(2, '2021-08-13', [done('Types')]), week(3, '2021-08-20', [makeTodo('Types')])];
		expect(model(weeks)).toMatchObject({ owed: 1, trend: [{ owed: 1 }, { owed: 0 }, { owed: 1 }] });
	});

	it('is owed where it stands open and closed in one week', () => {
		expect(model([week(1, '2021-08-06', [makeTodo('Types'), done('Types')])]).owed).toBe(1);
	});

	it('is never negative, and in the end as large as the number of things not settled', () => {
		const entry = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.boolean()).map(([text, open]) => (open ? makeTodo(text) : done(text)));
		const weeks = fc.array(fc.array(entry, { maxLength: 5 }), { maxLength: 6 }).map((all) => all.map((entries, at) => week(at, `2021-08-${10 + at}` as CivilDate, entries)));
		fc.assert(fc.property(weeks, (all) => {
			const { owed, trend, debts } = model(all);
			expect(trend.every((point) => point.owed >= 0)).toBe(true);
			expect(owed).toBe(debts.shown.filter(({ settledIn }) => !settledIn).length);
		}));
	});
});

describe('the filter', () => {
	it.each([
		['W32', [2]],
		['2021-w32', [2]],
		['2주차', [2]],
		['week 1', [1]],
		['8월 2주차', [2]],
		['8월 1주차', [1]],
		['Aug 2021', [2, 1]],
		['Week 2 of August', [2]],
		['2021년 10월', [12]],
		['compiler CAMP', [12, 2, 1]],
		['  ', [12, 2, 1]],
		['nothing like it', []],
	])('finds weeks by %j', (filter, numbers) => {
		expect(numbersOf(model(camp, { filter }))).toEqual(numbers);
	});

	it.each([['week 33 of 2021', [2]], ['2021년 33주', [2]], ['week 33 of 2022', []]])('finds the week of the author\'s own calendar by %j', (filter, numbers) => {
		const american = { ...DEFAULT_SETTINGS, firstDay: 0, firstWeekContains: 1 } as const;
		expect(numbersOf(model(camp, { filter, weeks: american }))).toEqual(numbers);
	});

	const weeks = [week(1, '2021-08-06', [makeTodo('Type inference')]), week(2, '2021-08-13', [makeTodo('Parsers'), done('경사 하강')])];

	it('finds a week by one of its keywords', () => {
		expect(numbersOf(model(weeks, { filter: '경사'.normalize('NFD') }))).toEqual([2]);
	});

	it('finds TODOs by their text', () => {
		expect(model(weeks, { filter: 'INFER' }).debts).toMatchObject({ shown: [{ entry: { text: 'Type inference' } }], total: 2 });
	});

	it('finds the TODOs of a week', () => {
		expect(model(weeks, { filter: 'W32' }).debts.shown.map(({ entry }) => entry.text)).toEqual(['Parsers']);
	});

	it('finds keywords by their text', () => {
		expect(model(weeks, { filter: 'pars' }).keywords().shown.map(({ text }) => text)).toEqual(['Parsers']);
	});

	it('changes no total', () => {
		expect(model(weeks, { filter: 'infer' })).toMatchObject({ owed: 2, completion: { closed: 1, open: 2 }, weeks: { total: 2 } });
	});
});

describe('the keywords', () => {
	it('are followed over the weeks, those of most weeks first', () => {
		const weeks = [week(1, '2021-08-06', [done('Lexers'), done('Types')]), week(2, '2021-08-13', [makeTodo('types')])];
		expect(model(weeks).keywords().shown.map(({ text, weeks }) => [text, weeks.length])).toEqual([['types', 2], ['Lexers', 1]]);
	});
});

describe('the problems', () => {
	it('are those of all retrospectives and of the notes that could not be read', () => {
		const problem = { code: 'impossible-week', line: 3, detail: '2022-W53' } as const;
		const unreadable = { path: 'broken.md', problem: { code: 'unreadable', line: 0, detail: 'EACCES' } } as const;
		const { problems } = model([...camp, week(53, null, [], { ...review, problems: [problem] })], { unreadable: [unreadable] });
		expect(problems).toEqual([unreadable, { path: 'reviews/40.md', problem }]);
	});
});
