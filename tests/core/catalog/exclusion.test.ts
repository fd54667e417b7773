import { createExclusion } from '../../../src/core/catalog/exclusion';

it('without filters nothing is excluded', () => {
	expect(createExclusion([])('a.md')).toBe(false);
	expect(createExclusion([''])('a.md')).toBe(false);
});

it('a plain filter excludes what begins with it', () => {
	const excluded = createExclusion(['Archive/']);
	expect(['archive/2020.md', 'archived.md', 'x/Archive/y.md'].map(excluded)).toEqual([true, false, false]);
});

it('a filter between slashes is an expression', () => {
	const excluded = createExclusion(['/\\.sync-conflict/']);
	expect(['a.sync-conflict-1.md', 'a.md'].map(excluded)).toEqual([true, false]);
});

it('an expression that is not valid excludes nothing and leaves the others in force', () => {
	const excluded = createExclusion(['/(/', 'old/']);
	expect(['(.md', 'old/a.md'].map(excluded)).toEqual([false, true]);
});
