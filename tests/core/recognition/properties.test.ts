import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { BUILT_IN_RULES } from '../../../src/core/recognition/built-in-rules';
import { conditionProblem } from '../../../src/core/recognition/conditions';
import { explain } from '../../../src/core/recognition/explain';
import { identify } from '../../../src/core/recognition/identify';
import { createRecogniser } from '../../../src/core/recognition/recognise';

const recogniser = createRecogniser(DEFAULT_SETTINGS);

const phrase = fc.constantFrom(
	'2주차', '회고', 'Week', '2', 'review', '2021-08-13', '2022-W53', '8월', '월간', '[', ']', '(', '#', '🎉', '~', '{{', '주간', 'weekly', '第2週', ' ', '-', '/', '_', ':',
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(phrase, { maxLength: 12 }).map((parts) => parts.join('')));
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: false }), fc.array(fc.oneof(text, fc.array(text, { maxLength: 3 })), { maxLength: 4 }), fc.object());
const key = fc.oneof(fc.constantFrom('title', 'tags', 'categories', 'type', 'date', 'created', 'series', 'week', 'retrospective', 'description', '__proto__'), text);
const frontMatter = fc.dictionary(key, value);
const path = fc.oneof(text, fc.tuple(text, text).map(([folder, name]) => `${folder}/${name}.md`));

test('no front matter and no path makes recognition throw', () => {
	fc.assert(fc.property(path, frontMatter, (where, matter) => void recogniser(where, matter)), { numRuns: 2000 });
});

test('no front matter and no path makes identification throw', () => {
	fc.assert(fc.property(path, frontMatter, (where, matter) => void identify(where, matter)), { numRuns: 2000 });
});

test('a civil date is a day that exists, or null', () => {
	fc.assert(fc.property(path, frontMatter, (where, matter) => {
		const { date } = identify(where, matter);
		expect(date === null || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)).toBe(true);
	}), { numRuns: 500 });
});

test('the order of the keys does not matter', () => {
	const distinct = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name.toLowerCase().replace(/[\s_-]/g, ''), maxLength: 6 });
	fc.assert(fc.property(path, distinct, (where, entries) => {
		expect(recogniser(where, Object.fromEntries([...entries].reverse()))).toEqual(recogniser(where, Object.fromEntries(entries)));
	}), { numRuns: 500 });
});

test('the case of the keys does not matter', () => {
	const known = fc.dictionary(fc.constantFrom('title', 'tags', 'categories', 'type', 'date', 'week', 'retrospective'), value);
	fc.assert(fc.property(path, known, (where, matter) => {
		const shouted = Object.fromEntries(Object.entries(matter).map(([name, held]) => [name.toUpperCase(), held]));
		expect(recogniser(where, shouted)).toEqual(recogniser(where, matter));
		expect(identify(where, shouted)).toEqual(identify(where, matter));
	}), { numRuns: 500 });
});

test('composed and decomposed spellings get one verdict', () => {
	fc.assert(fc.property(fc.array(phrase, { maxLength: 10 }), (parts) => {
		const title = parts.join('');
		expect(recogniser('a.md', { title: title.normalize('NFD') })).toEqual(recogniser('a.md', { title }));
	}));
});

test('the verdict is that of the first rule in the report that holds', () => {
	fc.assert(fc.property(path, frontMatter, (where, matter) => {
		const first = explain(where, matter, DEFAULT_SETTINGS).find(({ holds }) => holds)?.rule;
		const verdict = recogniser(where, matter);
		expect(verdict.recognised ? verdict.rule : verdict.veto).toBe(first?.id ?? null);
		expect(verdict.recognised).toBe(first?.action === 'include');
	}), { numRuns: 500 });
});

test('lists that stand for billions of empty ones take no time', () => {
	let tags: unknown[] = [];
	for (let level = 0; level < 5; level++) tags = new Array<unknown>(60).fill(tags);
	const start = performance.now();
	recogniser('a.md', { tags });
	identify('a.md', { tags });
	expect(performance.now() - start).toBeLessThan(200);
});

test('a list that holds itself is read', () => {
	const tags: unknown[] = ['weekly'];
	tags.push(tags);
	expect(recogniser('a.md', { tags })).toEqual({ recognised: true, rule: 'weekly-tag' });
});

test.each(['9'.repeat(200_000), '('.repeat(200_000), ' '.repeat(200_000), '2021-'.repeat(50_000), '한 '.repeat(100_000), '회고'.repeat(100_000)])('a title of 200,000 characters (%.9s…) takes no time', (title) => {
	const start = performance.now();
	recogniser('a.md', { title });
	identify(`${title}.md`, { title, date: title, tags: [title] });
	expect(performance.now() - start).toBeLessThan(200);
});

test('nothing is wrong with the built-in rules, and no two share an id', () => {
	expect(BUILT_IN_RULES.flatMap(({ conditions }) => conditions.map(conditionProblem)).filter(Boolean)).toEqual([]);
	expect(new Set(BUILT_IN_RULES.map(({ id }) => id)).size).toBe(BUILT_IN_RULES.length);
});
