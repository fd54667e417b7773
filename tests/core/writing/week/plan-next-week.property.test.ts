import fc from 'fast-check';
import type { CivilDate } from '../../../../src/core/model/civil-date';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { foldPath } from '../../../../src/core/model/vault-path';
import { addDays, weekday } from '../../../../src/core/model/week';
import { readNote } from '../../../../src/core/reading/read-note';
import type { ReadWeek } from '../../../../src/core/writing/week/forward';
import { planNextWeek, type NextWeekInput } from '../../../../src/core/writing/week/plan-next-week';
import { retrospectiveOf, seriesOf } from '../support/vault';

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2021-08-13', days));
const phrase = fc.constantFrom('week-2', '2주차', '회고', 'Week 2', '2021-08-13', '2021-W32', '8월 2주차', 'W02', '2nd week', 'retro', '👩‍🚀', '(8/9~8/13)', '20210813', 'con', 'a: b', '', '.', '%');
const title = fc.array(phrase, { maxLength: 4 }).map((parts) => parts.join(' '));
const folder = fc.constantFrom('', 'a/', '2021/08/', '2021-08/', '2주차/', '_posts/school/');
const line = fc.oneof(
	title.map((one) => `## ${one}`), title.map((one) => `# ${one} 🤙   `), title,
	fc.constantFrom('---', '', '', '* [x](#)', '```', '> quote', '<!-- c -->', 'Title\n===', '1. a\n   - b (TODO)', '***'),
);
const property = fc.oneof(title.map((one) => `key: ${one}`), title.map((one) => `title: "${one}"`), fc.constantFrom('week: 2', 'date: 2021-08-13T00:00:00-00:00', '# note', '- a', 'n: 02 # c', ''));
const note = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.option(fc.array(property, { maxLength: 5 })), fc.array(line, { maxLength: 10 }))
	.map(([mark, br, properties, lines]) => mark + [...(properties ? ['---', ...properties, '---'] : []), ...lines].join('\n').replaceAll('\n', br));
const identity = fc.record({ title, courseWeek: fc.option(fc.constantFrom(2, 32, 0, 99)), date: fc.option(fc.oneof(day, fc.constant<CivilDate>('2021-08-13'))) });

const alone = (note: ReadWeek) => ({ ...seriesOf(note), exists: (path: string) => (foldPath(path) === foldPath(note.path) ? note.path : null) });
const input = fc.tuple(note, folder, title, identity, day).map(([text, where, name, who, today]): NextWeekInput => ({
	...alone({ ...retrospectiveOf(`${where}${name.replaceAll('/', '.') || 'x'}.md`, text, who), text }), name: '', today, language: 'ko', template: null, settings: DEFAULT_SETTINGS, fill: [],
}));

function isValidPath(path: string): boolean {
	return path.endsWith('.md') && path.split('/').every((part) => !/[<>:"\\|?*#^[\]\p{Cc}]/u.test(part) && !/^[. ]|[. ]$|^$/.test(part) && !/^con(?:\.|$)/i.test(part));
}

test('property: a plan has a valid path that is new, on its rhythm, and is the same every time', () => {
	fc.assert(fc.property(input, (given) => {
		const plan = planNextWeek(given);
		expect(planNextWeek(given)).toEqual(plan);
		expect({ path: plan.path, valid: isValidPath(plan.path) }).toEqual({ path: plan.path, valid: true });
		const last = given.series[0];
		if (last?.path.toLowerCase() === plan.path.toLowerCase()) expect(plan.existing).not.toBeNull();
		if (last?.date) expect(weekday(plan.date)).toBe(weekday(last.date));
	}), { numRuns: 500 });
});

test('property: headings stay in their number and order, and nothing stands under them', () => {
	fc.assert(fc.property(input, (given) => {
		const plan = planNextWeek(given);
		const before = given.series[0];
		const { body } = readNote(plan.text, DEFAULT_SETTINGS);
		expect(body.sections.map(({ level }) => level)).toEqual(before?.sections.map(({ level }) => level));
		expect(body.entries).toEqual([]);
		for (const { headingTo, to } of body.sections) expect(plan.text.slice(headingTo, to)).toMatch(/^[-*\s]*$/);
		expect(plan.cursor).toBeGreaterThanOrEqual(0);
		expect(plan.cursor).toBeLessThanOrEqual(plan.text.length);
	}), { numRuns: 500 });
});

test('property: a note with carriage returns gets no line feed of its own', () => {
	fc.assert(fc.property(input, (given) => {
		if (/(^|[^\r])\n/.test((given.form?.note.text ?? ''))) return;
		expect(planNextWeek(given).text).not.toMatch(/(^|[^\r])\n/);
	}), { numRuns: 500 });
});
