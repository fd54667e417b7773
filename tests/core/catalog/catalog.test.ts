import { Catalog } from '../../../src/core/catalog/catalog';
import { createLinkLookup } from '../../../src/core/catalog/link-lookup';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { makeLink } from '../../support/builders';
import { makeCatalog, weekNote } from '../../support/catalog-builders';

const ordinary = '---\ntitle: Parsing\n---\nA note like any other.\n';

function paths(catalog: Catalog) {
	return catalog.retrospectives.map(({ path }) => path);
}

describe('taking notes in', () => {
	it('keeps a retrospective with who it is and what it says', () => {
		const catalog = makeCatalog();
		expect(catalog.put('camp/w2.md', weekNote(2, '2021-08-13'))).toMatchObject({ recognised: true });
		expect(catalog.retrospectives).toMatchObject([{ path: 'camp/w2.md', courseWeek: 2, date: '2021-08-13', entries: [{ text: 'Parsing', category: 'PL', state: 'open' }] }]);
	});

	it('leaves an ordinary note alone', () => {
		const catalog = makeCatalog();
		expect(catalog.put('parsing.md', ordinary)).toMatchObject({ recognised: false });
		expect(catalog.retrospectives).toEqual([]);
	});

	it('replaces a note that is put again', () => {
		const catalog = makeCatalog();
		catalog.put('w.md', weekNote(2, '2021-08-13'));
		catalog.put('w.md', weekNote(3, '2021-08-20'));
		expect(catalog.retrospectives.map(({ courseWeek }) => courseWeek)).toEqual([3]);
	});

	it('drops a note that is a retrospective no more', () => {
		const catalog = makeCatalog();
		catalog.put('w.md', weekNote(2, '2021-08-13'));
		catalog.put('w.md', ordinary);
		expect(catalog.retrospectives).toEqual([]);
	});

	it('drops a note that is gone', () => {
		const catalog = makeCatalog();
		catalog.put('w.md', weekNote(2, '2021-08-13'));
		catalog.drop('w.md');
		expect(catalog.retrospectives).toEqual([]);
	});
});

describe('order', () => {
	it('is by series, then by date, the undated last and by their counter, then by path', () => {
		const catalog = makeCatalog();
		const undated = (week: number) => `---\ntitle: Alpha ${week}주차 회고\n---\n`;
		catalog.put('f.md', undated(9));
		catalog.put('e.md', undated(8));
		catalog.put('d.md', weekNote(1, '2020-01-03', 'Beta'));
		catalog.put('c.md', weekNote(2, '2021-08-13', 'Alpha'));
		catalog.put('b.md', weekNote(2, '2021-08-13', 'Alpha'));
		catalog.put('a.md', weekNote(3, '2021-08-20', 'Alpha'));
		expect(paths(catalog)).toEqual(['b.md', 'c.md', 'a.md', 'e.md', 'f.md', 'd.md']);
	});

	it('follows a note whose date changes', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(1, '2021-08-06'));
		catalog.put('b.md', weekNote(2, '2021-08-13'));
		catalog.put('a.md', weekNote(1, '2021-08-20'));
		expect(paths(catalog)).toEqual(['b.md', 'a.md']);
	});
});

describe('candidates', () => {
	it('are the notes that a rule takes in', () => {
		expect(makeCatalog().isCandidate('w.md', { title: 'Camp 2주차 회고' })).toBe(true);
		expect(makeCatalog().isCandidate('2021-W32.md', null)).toBe(true);
		expect(makeCatalog().isCandidate('w.md', { title: 'Parsing' })).toBe(false);
	});

	it('are the notes that the catalog holds, whatever they say now', () => {
		const catalog = makeCatalog();
		catalog.put('w.md', weekNote(2, '2021-08-13'));
		catalog.unreadableNote('x.md', 'no permission');
		expect(['w.md', 'x.md', 'y.md'].map((path) => catalog.isCandidate(path, {}))).toEqual([true, true, false]);
	});
});

describe('moving a note', () => {
	it('identifies it anew without its text', () => {
		const catalog = makeCatalog();
		catalog.put('camp/2021-W32.md', '# Week\n- [ ] Parsing\n');
		expect(catalog.move('camp/2021-W32.md', 'camp/2021-W33.md')).toBe(true);
		expect(catalog.retrospectives).toMatchObject([{ path: 'camp/2021-W33.md', date: expect.stringMatching(/^2021-08-(1[6-9]|2[0-2])$/) as string, entries: [{ text: 'Parsing' }] }]);
	});

	it('drops it where it is no retrospective under the new path', () => {
		const catalog = makeCatalog();
		catalog.put('camp/w2.md', weekNote(2, '2021-08-13'));
		catalog.move('camp/w2.md', 'templates/w2.md');
		expect(catalog.retrospectives).toEqual([]);
	});

	it('says of a note that it does not hold that it must be read', () => {
		expect(makeCatalog().move('templates/w2.md', 'camp/w2.md')).toBe(false);
	});

	it('is one change', () => {
		const catalog = makeCatalog();
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		const listener = jest.fn();
		catalog.subscribe(listener);
		catalog.move('a.md', 'b.md');
		expect(listener).toHaveBeenCalledTimes(1);
	});
});

describe('notes that cannot be read', () => {
	it('says of binary data under the name of a retrospective that it is no text', () => {
		const catalog = makeCatalog();
		catalog.put('2026-W45.md', '\u0000\u0001PNG');
		expect(catalog.retrospectives).toEqual([]);
		expect(catalog.unreadable).toEqual([{ path: '2026-W45.md', problem: { code: 'not-text', line: 0, detail: '' } }]);
	});

	const brokenNote = '---\ntitle: "Camp 3주차 회고\n---\n';

	it('are listed with the reason, by path', () => {
		const catalog = makeCatalog();
		catalog.unreadableNote('b.md', 'no permission');
		catalog.unreadableNote('a.md', 'not text');
		expect(catalog.unreadable).toEqual([
			{ path: 'a.md', problem: { code: 'unreadable', line: 0, detail: 'not text' } },
			{ path: 'b.md', problem: { code: 'unreadable', line: 0, detail: 'no permission' } },
		]);
	});

	it('are listed where they were retrospectives until their front matter broke', () => {
		const catalog = makeCatalog();
		catalog.put('w.md', weekNote(2, '2021-08-13'));
		catalog.put('w.md', brokenNote);
		expect(catalog.unreadable).toMatchObject([{ path: 'w.md', problem: { code: 'front-matter-invalid' } }]);
	});

	it('are not listed where nothing says that they are retrospectives', () => {
		const catalog = makeCatalog();
		catalog.put('parsing.md', '---\ntitle: "Parsing\n---\n');
		expect(catalog.unreadable).toEqual([]);
	});

	it('are listed no more once they read well or are gone', () => {
		const catalog = makeCatalog();
		catalog.unreadableNote('a.md', 'no permission');
		catalog.unreadableNote('b.md', 'no permission');
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		catalog.drop('b.md');
		expect(catalog.unreadable).toEqual([]);
	});
});

describe('telling of changes', () => {
	it('is once for each change, and never for none', () => {
		const catalog = makeCatalog();
		const listener = jest.fn();
		catalog.subscribe(listener);
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		catalog.put('b.md', ordinary);
		catalog.drop('c.md');
		expect([listener.mock.calls.length, catalog.revision]).toEqual([1, 1]);
	});

	it('is once for a batch, also for one that throws, and for batches in batches', () => {
		const catalog = makeCatalog();
		const listener = jest.fn();
		catalog.subscribe(listener);
		const putTwo = () => {
			catalog.put('a.md', weekNote(2, '2021-08-13'));
			catalog.batch(() => catalog.put('b.md', weekNote(3, '2021-08-20')));
			throw new Error('stopped');
		};
		expect(() => catalog.batch(putTwo)).toThrow('stopped');
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('ends when the subscription does', () => {
		const catalog = makeCatalog();
		const listener = jest.fn();
		catalog.subscribe(listener)();
		catalog.put('a.md', weekNote(2, '2021-08-13'));
		expect(listener).not.toHaveBeenCalled();
	});
});

it('hands out the same objects as long as nothing about them changes', () => {
	const catalog = makeCatalog();
	for (const path of ['a.md', 'b.md', 'c.md']) catalog.put(path, weekNote(2, path === 'c.md' ? '2021-09-03' : '2021-08-13'));
	const before = catalog.retrospectives;
	expect(catalog.retrospectives).toBe(before);
	catalog.put('d.md', weekNote(3, '2021-08-20'));
	expect(catalog.retrospectives).not.toBe(before);
	expect(before.every((one) => catalog.retrospectives.includes(one))).toBe(true);
});

it('says where links lead by another function once they may lead elsewhere', () => {
	const lookup = createLinkLookup([]);
	const catalog = new Catalog({ settings: DEFAULT_SETTINGS, resolve: lookup.find, noteStateOf: () => 'written' });
	const before = catalog.factsOf;
	lookup.add('parsing.md');
	catalog.linksChanged();
	expect(catalog.factsOf).not.toBe(before);
	expect(catalog.factsOf(makeLink({ target: 'parsing' }), 'w.md')).toMatchObject({ leadsTo: 'note', path: 'parsing.md' });
});

it('reads by other settings once it has them', () => {
	const catalog = makeCatalog();
	const own = { id: 'own-1', action: 'include', conditions: [{ test: 'folder', folder: 'journal' }] } as const;
	catalog.useSettings({ ...DEFAULT_SETTINGS, ownRules: [own] });
	expect(catalog.put('journal/x.md', ordinary)).toEqual({ recognised: true, rule: 'own-1' });
});
