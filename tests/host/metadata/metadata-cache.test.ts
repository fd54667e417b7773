import { fileAt, makeApp, openApp, recordEvents } from '../support/test-app';

const EVENTS = ['changed', 'resolve', 'resolved', 'deleted'];

test('tells first of every note, then of its links, then that all is done', async () => {
	const app = makeApp({ 'a.md': '[[b]]', 'b.md': '' });
	const events = recordEvents(app.metadataCache, EVENTS);
	app.vault.load();
	await app.metadataCache.whenIdle();
	expect(events.map((event) => event.split(' ', 2).join(' ').trim())).toEqual(['changed a.md', 'changed b.md', 'resolve a.md', 'resolve b.md', 'resolved']);
});

test('has nothing of a note that it has not read yet', async () => {
	const app = await openApp();
	const file = await app.vault.create('a.md', '# One');
	expect(app.metadataCache.getFileCache(file)).toBeNull();
	await app.metadataCache.whenIdle();
	expect(app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('One');
});

test('hands over the text with the change', async () => {
	const app = await openApp({ 'a.md': 'old' });
	const texts: string[] = [];
	app.metadataCache.on('changed', (_file: unknown, text: string) => texts.push(text));
	await app.vault.modify(fileAt(app, 'a.md'), 'new');
	await app.metadataCache.whenIdle();
	expect(texts).toEqual(['new']);
});

test('counts links by where they lead, and those that lead nowhere', async () => {
	const app = await openApp({ 'a.md': '[[b]] [[b#h|x]] [c](missing%20note.md) [w](https://x.org)', 'x/b.md': '' });
	expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'x/b.md': 2 });
	expect(app.metadataCache.unresolvedLinks['a.md']).toEqual({ 'missing note.md': 1 });
});

test('a link comes to lead somewhere when the note is made', async () => {
	const app = await openApp({ 'a.md': '[[b]]' });
	await app.vault.create('b.md', '');
	await app.metadataCache.whenIdle();
	expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
});

test('a deleted note is told with what was known of it', async () => {
	const app = await openApp({ 'a.md': '# One' });
	const known: unknown[] = [];
	app.metadataCache.on('deleted', (_file: unknown, cache: unknown) => known.push(cache));
	await app.vault.delete(fileAt(app, 'a.md'));
	expect(known).toMatchObject([{ headings: [{ heading: 'One' }] }]);
	expect(app.metadataCache.getCache('a.md')).toBeNull();
});

test('a renamed note keeps its cache, and is not told as changed', async () => {
	const app = await openApp({ 'a.md': '# One', 'c.md': '[[b]]' });
	const events = recordEvents(app.metadataCache, ['changed']);
	await app.vault.rename(fileAt(app, 'a.md'), 'b.md');
	await app.metadataCache.whenIdle();
	expect(app.metadataCache.getCache('b.md')?.headings).toHaveLength(1);
	expect(app.metadataCache.getCache('a.md')).toBeNull();
	expect(app.metadataCache.resolvedLinks['c.md']).toEqual({ 'b.md': 1 });
	expect(events).toEqual([]);
});

test('broken front matter is none, and stops nothing', async () => {
	const app = await openApp({ 'a.md': '---\ntitle: [\n---\n# One' });
	expect(app.metadataCache.getCache('a.md')?.frontmatter).toBeUndefined();
	expect(app.metadataCache.getCache('a.md')?.headings).toHaveLength(1);
});

test('dates in front matter stay text', async () => {
	const app = await openApp({ 'a.md': '---\ndate: 2026-11-20\n---\n' });
	expect(app.metadataCache.getCache('a.md')?.frontmatter).toEqual({ date: '2026-11-20' });
});

test('links by name, and by path where the name is not the only one', async () => {
	const app = await openApp({ 'x/a.md': '', 'y/a.md': '', 'y/b.md': '' });
	expect(app.metadataCache.fileToLinktext(fileAt(app, 'y/b.md'), '')).toBe('b');
	expect(app.metadataCache.fileToLinktext(fileAt(app, 'y/a.md'), '')).toBe('y/a');
});

test('knows the excluded files of the settings', async () => {
	const app = await openApp({ '.obsidian/app.json': '{"userIgnoreFilters":["Old/","/draft$/"]}' });
	expect(['Old/a.md', 'New/a.md', 'New/draft'].map((path) => app.metadataCache.isUserIgnored(path))).toEqual([true, false, true]);
});

test('a note of five million characters is indexed at once, by its front matter', async () => {
	const app = await openApp({ 'a.md': `---\ntitle: long\n---\n${'- [ ] item\n'.repeat(500_000)}` });
	expect(app.metadataCache.getCache('a.md')?.frontmatter).toEqual({ title: 'long' });
});
