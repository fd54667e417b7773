import { applyOutsideChange } from '../../../host/obsidian/vault/outside-change';
import { fileAt, openApp, recordEvents } from '../support/test-app';

const EVENTS = ['create', 'modify', 'delete', 'rename'];

test('a file that somebody else wrote comes into the vault, with its folders', async () => {
	const app = await openApp();
	const events = recordEvents(app.vault, EVENTS);
	applyOutsideChange(app.vault, { path: 'x/y/a.md', text: 'hello', ctime: 1, mtime: 2, size: 5 });
	expect(events).toEqual(['create x', 'create x/y', 'create x/y/a.md']);
	expect(fileAt(app, 'x/y/a.md').stat.mtime).toBe(2);
});

test('a changed text is told once, the same text not at all', async () => {
	const app = await openApp({ 'a.md': 'old' });
	const events = recordEvents(app.vault, EVENTS);
	for (const text of ['old', 'new', 'new']) applyOutsideChange(app.vault, { path: 'a.md', text, mtime: 5 });
	expect(events).toEqual(['modify a.md']);
});

test('what vanished from the disk leaves the vault', async () => {
	const app = await openApp({ 'x/a.md': '' });
	const events = recordEvents(app.vault, EVENTS);
	applyOutsideChange(app.vault, { path: 'x', deleted: true });
	expect(events).toEqual(['delete x/a.md', 'delete x']);
	expect(await app.vault.adapter.exists('x/a.md')).toBe(false);
});

test('hidden files are kept for the adapter and shown to nobody', async () => {
	const app = await openApp();
	const events = recordEvents(app.vault, EVENTS);
	applyOutsideChange(app.vault, { path: '.obsidian/app.json', text: '{"userIgnoreFilters":["Old/"]}' });
	expect(events).toEqual([]);
	expect(app.vault.getConfig('userIgnoreFilters')).toEqual(['Old/']);
});
