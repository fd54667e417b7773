import fc from 'fast-check';
import type { FrontMatter } from '../../../src/core/model/front-matter';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { conditionProblem } from '../../../src/core/recognition/conditions';
import { withRule } from '../../../src/core/recognition/own-rules';
import { recognise } from '../../../src/core/recognition/recognise';
import { suggestRules } from '../../../src/core/recognition/suggest-rules';

const suggested = (path: string, frontMatter: FrontMatter = {}) => suggestRules(path, frontMatter, DEFAULT_SETTINGS).map(({ conditions }) => conditions);

test('a note that is none is taken in by a tag that speaks of weeks or of looking back, before any other', () => {
	expect(suggested('일지/12월 이야기.md', { tags: ['생활', '회고'] })[0]).toEqual([{ test: 'property', keys: ['tags'], values: ['회고'] }]);
});

test('names that differ in their numbers are one pattern', () => {
	expect(suggested('Sprint 12 (wrap-up).md')[0]).toEqual([{ test: 'file-name', pattern: '^Sprint \\d+ \\(wrap-up\\)$' }]);
});

test('the title has a pattern of its own where the front matter has a title', () => {
	expect(suggested('a.md', { title: '싸피 7기 기록' })[0]).toEqual([{ test: 'title', pattern: '^싸피 \\d+기 기록$' }]);
});

test('a note without numbers, tags and folder is taken in by its own name', () => {
	expect(suggested('Harvest.md')).toEqual([[{ test: 'file-name', pattern: '^Harvest$' }]]);
});

test('a retrospective is kept out alone at first, then by a value that says nothing of weeks, then with its folder', () => {
	const all = suggestRules('Log/2024-W03.md', { tags: ['weekly', 'team'] }, DEFAULT_SETTINGS);
	expect(all.map(({ action }) => action)).toEqual(['exclude', 'exclude', 'exclude']);
	expect(all.map(({ conditions }) => conditions)).toEqual([
		[{ test: 'file-name', pattern: '^2024-W03$' }, { test: 'folder', folder: 'Log' }],
		[{ test: 'property', keys: ['tags'], values: ['team'] }],
		[{ test: 'folder', folder: 'Log' }],
	]);
});

test('the new rule has an id that no other has', () => {
	const ownRules = [{ id: 'own-4', action: 'include', conditions: [] }, { id: 'by-hand', action: 'include', conditions: [] }] as const;
	expect(suggestRules('Harvest.md', {}, { ...DEFAULT_SETTINGS, ownRules })[0]?.id).toBe('own-5');
});

test('a rule is offered against an own rule that decides now', () => {
	const settings = withRule({ id: 'own-1', action: 'exclude', conditions: [{ test: 'folder', folder: 'Log' }] }, DEFAULT_SETTINGS);
	const [first] = suggestRules('Log/2024-W03.md', {}, settings);
	expect(first && recognise('Log/2024-W03.md', {}, withRule(first, settings))).toEqual({ recognised: true, rule: 'own-2' });
});

const anyName = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.constantFrom('2021-08-13-week-2', 'C++ (3)', '가'.normalize('NFD')));
const anyValue = fc.oneof(fc.string(), fc.array(fc.string()), fc.integer(), fc.constant(null));
const anyFrontMatter = fc.dictionary(fc.constantFrom('tags', 'title', 'type', 'Category'), anyValue);

test('whatever the note, every rule offered turns its verdict and has nothing wrong with it', () => {
	fc.assert(fc.property(fc.array(anyName, { minLength: 1, maxLength: 3 }), anyFrontMatter, (names, frontMatter) => {
		const path = `${names.join('/')}.md`;
		const before = recognise(path, frontMatter, DEFAULT_SETTINGS).recognised;
		for (const rule of suggestRules(path, frontMatter, DEFAULT_SETTINGS)) {
			expect(recognise(path, frontMatter, withRule(rule, DEFAULT_SETTINGS)).recognised).toBe(!before);
			expect(rule.conditions.map(conditionProblem)).toEqual(rule.conditions.map(() => null));
		}
	}));
});
