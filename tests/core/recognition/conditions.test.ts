import type { FrontMatter } from '../../../src/core/model/front-matter';
import type { Condition, Rule } from '../../../src/core/model/rule';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { conditionProblem } from '../../../src/core/recognition/conditions';
import { recognise } from '../../../src/core/recognition/recognise';

const own = (action: Rule['action'], ...conditions: readonly Condition[]): Rule => ({ id: 'own-1', action, conditions });

function holds(condition: Condition, path: string, frontMatter: FrontMatter = {}): boolean {
	const settings = { ...DEFAULT_SETTINGS, ownRules: [own('include', condition)] };
	const verdict = recognise(path, frontMatter, settings);
	return verdict.recognised && verdict.rule === 'own-1';
}

test('an own rule comes before every built-in rule', () => {
	const settings = { ...DEFAULT_SETTINGS, ownRules: [own('exclude', { test: 'folder', folder: 'Archive' })] };
	expect(recognise('Archive/2021-W32.md', {}, settings)).toEqual({
		recognised: false,
		veto: 'own-1',
		nearest: { rule: 'file-name-week', missed: null },
	});
});

test('an own rule takes in what a veto would keep out', () => {
	expect(holds({ test: 'folder', folder: '/Templates/' }, 'templates/2주차 회고.md')).toBe(true);
});

test('the first own rule that holds decides', () => {
	const ownRules = [own('include', { test: 'title', pattern: 'keep' }), { ...own('exclude', { test: 'title', pattern: '.' }), id: 'own-2' }];
	expect(recognise('a.md', { title: 'Keep' }, { ...DEFAULT_SETTINGS, ownRules })).toEqual({ recognised: true, rule: 'own-1' });
	expect(recognise('a.md', { title: 'Week 2 retro' }, { ...DEFAULT_SETTINGS, ownRules })).toMatchObject({ veto: 'own-2' });
});

test('a rule without conditions never holds', () => {
	expect(recognise('a.md', {}, { ...DEFAULT_SETTINGS, ownRules: [own('include')] }).recognised).toBe(false);
});

test('a value is compared whole, without case and separators', () => {
	const condition: Condition = { test: 'property', keys: ['Kind'], values: ['Team Review'] };
	expect(holds(condition, 'a.md', { kind: 'team-review' })).toBe(true);
	expect(holds(condition, 'a.md', { kind: ['x', 'TEAM_REVIEW'] })).toBe(true);
	expect(holds(condition, 'a.md', { kind: 'team review notes' })).toBe(false);
});

test('a nested tag holds by whole parts of its path', () => {
	const condition: Condition = { test: 'property', keys: ['tags'], values: ['team/review'] };
	expect(holds(condition, 'a.md', { tags: ['log/team/review/2024'] })).toBe(true);
	expect(holds(condition, 'a.md', { tags: ['log/dreamteam/review'] })).toBe(false);
	expect(holds(condition, 'a.md', { tags: ['team', 'review'] })).toBe(false);
});

test('a property without values to look for need only be filled', () => {
	const condition: Condition = { test: 'property', keys: ['sprint'], values: [] };
	expect(holds(condition, 'a.md', { sprint: 0 })).toBe(true);
	expect(holds(condition, 'a.md', { sprint: null })).toBe(false);
	expect(holds(condition, 'a.md', { sprint: '' })).toBe(false);
});

test('a file name pattern sees neither folder nor extension', () => {
	expect(holds({ test: 'file-name', pattern: '^kw\\d+$' }, 'x/KW32.md')).toBe(true);
	expect(holds({ test: 'file-name', pattern: 'md|x/' }, 'x/KW32.md')).toBe(false);
});

test('a pattern sees the underscores that stand there', () => {
	expect(holds({ test: 'file-name', pattern: '^log_\\d+$' }, 'log_32.md')).toBe(true);
	expect(holds({ test: 'title', pattern: '^log_\\d+$' }, 'a.md', { title: 'log_32' })).toBe(true);
});

test('a folder holds what lies in it and below it', () => {
	const condition: Condition = { test: 'folder', folder: '회고/주간' };
	expect(holds(condition, '회고/주간/2024/a.md'.normalize('NFD'))).toBe(true);
	expect(holds(condition, '회고/주간 2/a.md')).toBe(false);
});

test('an escape that Unicode mode refuses is taken all the same', () => {
	expect(holds({ test: 'title', pattern: 'a\\-b' }, 'x.md', { title: 'A-B' })).toBe(true);
});

test.each<[Condition, string]>([
	[{ test: 'title', pattern: '(' }, 'pattern-invalid'],
	[{ test: 'file-name', pattern: '[z-a]' }, 'pattern-invalid'],
	[{ test: 'any-value', pattern: '  ' }, 'pattern-empty'],
	[{ test: 'title', pattern: 'x'.repeat(501) }, 'pattern-too-long'],
	[{ test: 'title', pattern: '(a+)+$' }, 'pattern-slow'],
	[{ test: 'title', pattern: '((?:a|b)c)*' }, 'pattern-slow'],
	[{ test: 'title', pattern: '(?:a{2,}b?){3,}' }, 'pattern-slow'],
	[{ test: 'title', pattern: '(aa?)*b' }, 'pattern-slow'],
	[{ test: 'title', pattern: '.*a.*b.*c.*d' }, 'pattern-slow'],
	[{ test: 'title', pattern: '\\S+ [^z]+ \\w{2,} .+' }, 'pattern-slow'],
	[{ test: 'property', keys: [' '], values: ['x'] }, 'property-missing'],
	[{ test: 'folder', folder: '/' }, 'folder-missing'],
	[{ test: 'folder-name', names: [] }, 'folder-missing'],
])('%j never holds, and says %s', (condition, code) => {
	expect(conditionProblem(condition)).toMatchObject({ code });
	expect(holds(condition, 'aaaa/aaaa.md', { title: 'aaaa' })).toBe(false);
});

test.each(['\\(a+\\)+', '[(a+)]+', '^(\\d{4})-W(\\d+)$', '(주간|weekly) 회고', 'a|b+', '(?:회고|리뷰)?', '(?:\\d{2})+', '(제?\\d+주)?'])('%s is a good pattern', (pattern) => {
	expect(conditionProblem({ test: 'title', pattern })).toBeNull();
});
