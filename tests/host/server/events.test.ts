/** @jest-environment node */
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultEvent } from '../../../host/server/wire';
import { fileAt, serve, type Serving } from './support/serving';
import type { EventSource } from './support/event-source';

let serving: Serving;
let page: EventSource;

beforeEach(async () => {
	serving = await serve({ 'a.md': 'first', 'folder/b.md': 'b' });
	page = await serving.listen();
});
afterEach(() => serving.end());

function at(path: string): string {
	return join(serving.folder, path);
}

function holds(path: string, text: string): (heard: readonly VaultEvent[]) => boolean {
	return (heard) => heard.some((event) => event.path === path && 'text' in event && event.text === text);
}

function isGone(path: string): (heard: readonly VaultEvent[]) => boolean {
	return (heard) => heard.some((event) => event.path === path && 'deleted' in event);
}

test('an edit on disk reaches the page with its text', async () => {
	await writeFile(at('a.md'), 'second');
	const heard = await page.until(holds('a.md', 'second'));
	expect(heard.at(-1)).toMatchObject({ path: 'a.md', size: 6, mtime: expect.any(Number) as number });
});

test('an edit of the same length within the same millisecond reaches the page', async () => {
	await utimes(at('a.md'), 1_000, 1_000);
	await page.until((heard) => heard.length > 0);
	await writeFile(at('a.md'), 'FIRST');
	await utimes(at('a.md'), 1_000, 1_000);
	await page.until(holds('a.md', 'FIRST'));
});

test('a file saved by rename is heard of again and again', async () => {
	for (const text of ['one', 'two', 'three']) {
		await writeFile(at('a.md~'), text);
		await rename(at('a.md~'), at('a.md'));
		await page.until(holds('a.md', text));
	}
});

test('a file in folders that appear with it is found, and so is the next one there', async () => {
	await mkdir(at('x/y/z'), { recursive: true });
	await writeFile(at('x/y/z/one.md'), '1');
	await page.until(holds('x/y/z/one.md', '1'));
	await writeFile(at('x/y/z/two.md'), '2');
	const heard = await page.until(holds('x/y/z/two.md', '2'));
	expect(heard.slice(0, 3)).toEqual([{ path: 'x', dir: true }, { path: 'x/y', dir: true }, { path: 'x/y/z', dir: true }]);
});

test('a folder that is removed and made anew is followed', async () => {
	await rm(at('folder'), { recursive: true });
	await page.until(isGone('folder'));
	expect(page.heard.map(({ path }) => path)).toEqual(['folder/b.md', 'folder']);
	await mkdir(at('folder'));
	await writeFile(at('folder/c.md'), 'c');
	await page.until(holds('folder/c.md', 'c'));
	await writeFile(at('folder/c.md'), 'later');
	await page.until(holds('folder/c.md', 'later'));
});

test('a folder replaced in one go by another of its name is followed', async () => {
	await mkdir(at('other'));
	await page.until((heard) => heard.length > 0);
	await rm(at('folder'), { recursive: true });
	await rename(at('other'), at('folder'));
	await page.until(isGone('other'));
	await writeFile(at('folder/new.md'), 'new');
	await page.until(holds('folder/new.md', 'new'));
});

test('a moved folder is heard of as gone and as come', async () => {
	await rename(at('folder'), at('moved'));
	await page.until(holds('moved/b.md', 'b'));
	expect(isGone('folder/b.md')(page.heard)).toBe(true);
});

test('none of a thousand new files is lost', async () => {
	await mkdir(at('many'));
	const names = Array.from({ length: 1_000 }, (_, index) => `many/${String(index)}.md`);
	await Promise.all(names.map((name) => writeFile(at(name), 'x'.repeat(100))));
	// A file caught while it was written may come twice; what counts is that each comes whole in the end.
	const whole = (heard: readonly VaultEvent[]): number => new Set(heard.filter((event) => 'size' in event && event.size === 100).map(({ path }) => path)).size;
	await page.until((heard) => whole(heard) === names.length);
}, 90_000);

test('what the page itself writes comes back to every page', async () => {
	const other = await serving.listen();
	await serving.call('PUT', fileAt('a.md'), { body: 'from a page' });
	await Promise.all([page, other].map((one) => one.until(holds('a.md', 'from a page'))));
});

test('hidden files, drafts of a write among them, are not reported', async () => {
	await writeFile(at('.hidden.md'), 'x');
	await serving.call('PUT', fileAt('a.md'), { body: 'done' });
	await page.until(holds('a.md', 'done'));
	expect(new Set(page.heard.map(({ path }) => path))).toEqual(new Set(['a.md']));
});

test('the settings of a plugin are reported', async () => {
	const path = '.obsidian/plugins/weekly-retrospective/data.json';
	await mkdir(at('.obsidian/plugins/weekly-retrospective'), { recursive: true });
	await writeFile(at(path), '{}');
	await page.until(holds(path, '{}'));
});
