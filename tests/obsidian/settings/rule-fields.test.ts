import type { Rule } from '../../../src/core/model/rule';
import { fieldText, otherConditions, withField } from '../../../src/obsidian/settings/rule-fields';

const empty: Rule = { id: 'own-1', action: 'include', conditions: [] };
const byTag = withField(empty, 'property', 'tags, type');

test('a property alone asks for any value of it', () => {
	expect(byTag.conditions).toEqual([{ test: 'property', keys: ['tags', 'type'], values: [] }]);
});

test('values join the property and stay when it is renamed', () => {
	const renamed = withField(withField(byTag, 'values', 'sprint, 회고'), 'property', 'kind');
	expect(renamed.conditions).toEqual([{ test: 'property', keys: ['kind'], values: ['sprint', '회고'] }]);
	expect(fieldText(renamed, 'values')).toBe('sprint, 회고');
});

test('values without a property ask nothing', () => {
	expect(withField(empty, 'values', 'sprint').conditions).toEqual([]);
});

test('a field that is emptied asks nothing any more', () => {
	expect(withField(withField(empty, 'title', '^Sprint'), 'title', ' ').conditions).toEqual([]);
	expect(withField(withField(byTag, 'values', 'sprint'), 'property', '').conditions).toEqual([]);
});

test('each field keeps to its own condition', () => {
	const rule = (['title', 'file-name', 'folder'] as const).reduce((made, field) => withField(made, field, `my ${field}`), byTag);
	expect(rule.conditions).toHaveLength(4);
	expect((['property', 'title', 'file-name', 'folder'] as const).map((field) => fieldText(rule, field))).toEqual(['tags, type', 'my title', 'my file-name', 'my folder']);
});

test('the action is one of two', () => {
	expect(withField(empty, 'action', 'exclude').action).toBe('exclude');
	expect(withField(empty, 'action', 'anything').action).toBe('include');
});

test('conditions that no field shows are kept and listed', () => {
	const saysWeek = { test: 'says', where: 'title', subject: 'week' } as const;
	const second = { test: 'title', pattern: 'two' } as const;
	const rule: Rule = { ...empty, conditions: [saysWeek, { test: 'title', pattern: 'one' }, second] };
	expect(otherConditions(rule)).toEqual([saysWeek, second]);
	expect(withField(rule, 'title', '').conditions).toEqual([saysWeek, second]);
});
