import type { App, TFile } from 'obsidian';
import { Catalog } from '../../../src/core/catalog/catalog';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { candidateScan } from '../../../src/obsidian/index/candidate-scan';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEKS = [1, 2, 3, 4, 5, 6].map((week) => ({ path: `camp/${week}.md`, title: `알고리즘 캠프 ${week}주차 회고` }));

function titleOf(path: string): string {
	return WEEKS.find((week) => week.path === path)?.title ?? '';
}

function textOf(path: string): Promise<string> {
	return Promise.resolve(`---\ntitle: ${titleOf(path)}\n---\n\n## Keywords\n\n- [힙](#) (TODO)\n`);
}

/** A scan over six weeks; each text is asked for by `read`, which may fail. */
function scanOf(read: (path: string) => Promise<string>) {
	const files = WEEKS.map(({ path }) => ({ path }) as TFile);
	const catalog = new Catalog({ settings: DEFAULT_SETTINGS, resolve: () => null, noteStateOf: () => null });
	const app = {
		metadataCache: { getFileCache: (file: TFile) => ({ frontmatter: { title: titleOf(file.path) } }) },
		vault: { cachedRead: (file: TFile) => read(file.path), getFileByPath: (path: string) => files.find((file) => file.path === path) ?? null },
	};
	const scan = candidateScan({ app: app as unknown as App, catalog, isExcluded: () => false });
	return { files, catalog, scan };
}

describe('A scan for candidates', () => {
	test('takes in all of them and tells how far it is', async () => {
		const { files, catalog, scan } = scanOf(textOf);
		const told: number[] = [];
		const total = await scan.run(files, () => true, (read) => told.push(read));
		expect([total, catalog.retrospectives.length]).toEqual([6, 6]);
		expect(told).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});

	test('has no more than four texts on their way', async () => {
		let [underway, most] = [0, 0];
		const { files, catalog, scan } = scanOf(async (path) => {
			most = Math.max(most, ++underway);
			await new Promise((resolve) => window.setTimeout(resolve));
			underway--;
			return textOf(path);
		});
		await scan.run(files, () => true);
		expect([most, catalog.retrospectives.length]).toEqual([4, 6]);
	});

	test('goes on behind a note that cannot be read, and says why', async () => {
		const { files, catalog, scan } = scanOf((path) => (path === 'camp/2.md' ? Promise.reject(new Error('EBUSY')) : textOf(path)));
		await scan.run(files, () => true);
		expect(catalog.retrospectives).toHaveLength(5);
		expect(catalog.unreadable).toEqual([{ path: 'camp/2.md', problem: { code: 'unreadable', line: 0, detail: 'EBUSY' } }]);
	});

	test('leaves out a text that was asked for before its note changed', async () => {
		const { files, catalog, scan } = scanOf((path) => {
			if (path === 'camp/4.md') for (const file of files.slice(0, 1)) scan.changed(file);
			return textOf(path);
		});
		await scan.run(files, () => true);
		expect(catalog.has('camp/1.md')).toBe(false);
		expect(catalog.retrospectives).toHaveLength(5);
	});

	test('stops where it is not wanted any more', async () => {
		const { files, catalog, scan } = scanOf(textOf);
		await scan.run(files, () => catalog.retrospectives.length < 2);
		expect(catalog.retrospectives).toHaveLength(2);
	});

	test('gives the interface its turn between reading a note and taking it in, where both together are too long', async () => {
		const { files, catalog, scan } = scanOf(textOf);
		const read = catalog.read.bind(catalog);
		let turns = 0;
		jest.spyOn(catalog, 'read').mockImplementation((text) => {
			for (const begun = performance.now(); performance.now() - begun < 10;);
			window.setTimeout(() => turns++);
			return read(text);
		});
		const turnsBefore: number[] = [];
		const put = catalog.put.bind(catalog);
		jest.spyOn(catalog, 'put').mockImplementation((...note) => {
			turnsBefore.push(turns);
			return put(...note);
		});
		await scan.run(files, () => true);
		expect(turnsBefore).toEqual([1, 2, 3, 4, 5, 6]);
	});
});
