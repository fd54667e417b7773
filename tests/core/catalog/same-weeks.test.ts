import type { Catalog } from '../../../src/core/catalog/catalog';
import { makeCatalog, weekNote } from '../../support/catalog-builders';

describe('two notes for one week', () => {
	function problemsOf(catalog: Catalog) {
		return catalog.retrospectives.map(({ problems }) => problems.map(({ code, detail }) => `${code} ${detail}`));
	}

	it('are both kept, and each says where the other is', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		catalog.put('b.md', weekNote(2, '2021-08-12'));
		expect(problemsOf(catalog)).toEqual([['same-week-twice a.md'], ['same-week-twice b.md']]);
	});

	it('are none where their counters differ, or their series', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(2, '2021-08-09'));
		catalog.put('b.md', weekNote(3, '2021-08-13'));
		catalog.put('c.md', weekNote(3, '2021-08-13', 'Another camp'));
		expect(problemsOf(catalog)).toEqual([[], [], []]);
	});

	it('are known by their counter where they have no date', () => {
		const catalog = makeCatalog();
		for (const path of ['a.md', 'b.md']) catalog.put(path, '---\ntitle: Camp 4주차 회고\n---\n');
		expect(problemsOf(catalog)).toEqual([['same-week-twice b.md'], ['same-week-twice a.md']]);
	});

	it('are known by their counter in two ISO weeks as well', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		catalog.put('b.md', weekNote(2, '2021-08-20'));
		expect(problemsOf(catalog)).toEqual([['same-week-twice b.md'], ['same-week-twice a.md']]);
	});

	it('are known by their counter where the newest with a date and one without have it', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(4, '2021-08-13', 'Camp'));
		catalog.put('b.md', '---\ntitle: Camp 4주차 회고\n---\n');
		expect(problemsOf(catalog)).toEqual([['same-week-twice b.md'], ['same-week-twice a.md']]);
	});

	it('are none where the counter comes again with each month', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(4, '2021-08-27'));
		catalog.put('b.md', weekNote(4, '2021-09-24'));
		expect(problemsOf(catalog)).toEqual([[], []]);
	});

	it('are no problem once one of them is gone', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		catalog.put('b.md', weekNote(2, '2021-08-13'));
		catalog.drop('a.md');
		expect(problemsOf(catalog)).toEqual([[]]);
	});

	it('name three others at most', () => {
		const catalog = makeCatalog();
		for (const path of ['a.md', 'b.md', 'c.md', 'd.md', 'e.md']) catalog.put(path, weekNote(2, '2021-08-13'));
		expect(problemsOf(catalog)[0]).toEqual(['same-week-twice b.md, c.md, d.md, …']);
	});
});
