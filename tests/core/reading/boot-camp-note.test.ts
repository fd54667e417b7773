import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './support/notation';

const text = readFileSync(join(__dirname, '../../fixtures/retrospectives/2023-05-19-week-2.md'), 'utf8');
const { frontMatter, body, problems } = read(text);

function tally(role: string): Record<string, number> {
	const entries = body.entries.filter(({ section, counts }) => counts && body.sections[section]?.role === role);
	return {
		entries: entries.length,
		closed: entries.filter(({ state }) => state === 'closed').length,
		open: entries.filter(({ state }) => state === 'open').length,
	};
}

test('its front matter holds what was written', () => {
	expect(problems).toEqual([]);
	expect(frontMatter).toMatchObject({ title: 'Systems camp 2주차 회고', last_modified_at: '2023-05-19T00:00:00-00:00' });
});

test('its five sections have their roles', () => {
	expect(body.sections.map(({ role }) => role)).toEqual(['summary', 'keywords', 'tasks', 'topics', 'retrospective']);
});

test.each([
	['keywords', { entries: 11, closed: 5, open: 6 }],
	['tasks', { entries: 8, closed: 5, open: 3 }],
	['topics', { entries: 1, closed: 0, open: 1 }],
	['retrospective', { entries: 0, closed: 0, open: 0 }],
])('its section of %s counts %j', (role, expected) => {
	expect(tally(role)).toEqual(expected);
});

test('ten topics are entries, though one counts', () => {
	expect(body.entries.filter(({ section }) => body.sections[section]?.role === 'topics')).toHaveLength(10);
});

test('its keywords are all of one category, named without it and without marker', () => {
	const keywords = body.entries.filter(({ section }) => body.sections[section]?.role === 'keywords');
	expect(new Set(keywords.map(({ category }) => category))).toEqual(new Set(['OS/DB']));
	expect(keywords.map(({ text: name }) => name)).toEqual(expect.arrayContaining(['Paging - Intro', 'LSM - Intro', 'WAL - Intro']));
});

test('its 19 links of keywords and tasks are slots to be written in', () => {
	const slots = body.entries.filter(({ section }) => ['keywords', 'tasks'].includes(body.sections[section]?.role ?? '')).flatMap(({ links }) => links);
	expect(slots).toHaveLength(19);
	expect(slots.filter(({ target }) => target === '' || target === '#')).toHaveLength(14);
});

test('its summary is the paragraph below the rule', () => {
	expect(body.summary).toMatch(/^운영체제의 메모리.*확인했다\.$/);
});
