import type { TFolder } from '../../../host/obsidian/base/files';
import { forgetfulDisk } from '../../../host/obsidian/vault/disk';
import { fileAt, makeApp, openApp, recordEvents } from '../support/test-app';

const EVENTS = ['create', 'modify', 'delete', 'rename'];

test('tells of every folder and file when the vault is opened, and of nothing hidden', () => {
	const app = makeApp({ 'Weeks/1주차.md': '', 'Home.md': '', '.obsidian/app.json': '{}' });
	const events = recordEvents(app.vault, EVENTS);
	app.vault.load();
	expect(events).toEqual(['create Weeks', 'create Home.md', 'create Weeks/1주차.md']);
});

test('makes a file and tells of it', async () => {
	const app = await openApp();
	const events = recordEvents(app.vault, EVENTS);
	const file = await app.vault.create('새 노트.md', 'text');
	expect(await app.vault.read(file)).toBe('text');
	expect(file).toMatchObject({ basename: '새 노트', extension: 'md', stat: { size: 4 } });
	expect(events).toEqual(['create 새 노트.md']);
});

test.each(['Note.md', 'note.md', 'NOTE.md'])('does not make %s where Note.md is', async (path) => {
	const app = await openApp({ 'Note.md': 'old' });
	await expect(app.vault.create(path, 'new')).rejects.toThrow('File already exists.');
	expect(await app.vault.read(fileAt(app, 'Note.md'))).toBe('old');
});

test('does not make a file whose name differs only in its Unicode form', async () => {
	const app = await openApp({ ['회고.md'.normalize('NFD')]: 'old' });
	await expect(app.vault.create('회고.md', 'new')).rejects.toThrow('File already exists.');
});

test('does not make a file in a folder that is not there', async () => {
	const app = await openApp();
	await expect(app.vault.create('nowhere/a.md', '')).rejects.toThrow('ENOENT');
});

test('of two that make the same file at once one succeeds', async () => {
	const app = await openApp();
	const results = await Promise.allSettled([app.vault.create('a.md', '1'), app.vault.create('A.md', '2')]);
	expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

test('does not make a folder twice', async () => {
	const app = await openApp();
	await app.vault.createFolder('a/b');
	expect(app.vault.getAllFolders().map(({ path }) => path)).toEqual(['a', 'a/b']);
	await expect(app.vault.createFolder('a/b')).rejects.toThrow('Folder already exists.');
});

test('changes of one file at the same time do not lose each other', async () => {
	const app = await openApp({ 'a.md': '' });
	const file = fileAt(app, 'a.md');
	await Promise.all(['1', '2', '3'].map((digit) => app.vault.process(file, (text) => text + digit)));
	expect(await app.vault.read(file)).toBe('123');
});

test('a change that changes nothing is none', async () => {
	const app = await openApp({ 'a.md': 'same' });
	const events = recordEvents(app.vault, EVENTS);
	await app.vault.process(fileAt(app, 'a.md'), (text) => text);
	expect(events).toEqual([]);
});

test('process changes what lies on the disk now, not what was known of it', async () => {
	const now = { path: 'a.md', text: 'ours', ctime: 1, mtime: 2, size: 4 };
	const app = await openApp({ 'a.md': 'old' }, { ...forgetfulDisk(), get: () => Promise.resolve(now) });
	await app.vault.process(fileAt(app, 'a.md'), (text) => `${text} and mine`);
	expect(await app.vault.cachedRead(fileAt(app, 'a.md'))).toBe('ours and mine');
});

test('a folder is renamed with all that is in it, each with its old path', async () => {
	const app = await openApp({ 'old/a.md': 'a', 'old/deep/b.md': 'b' });
	const note = fileAt(app, 'old/deep/b.md');
	const events = recordEvents(app.vault, EVENTS);
	await app.vault.rename(app.vault.getFolderByPath('old') as TFolder, 'new');
	expect(events).toEqual(['rename new old', 'rename new/deep old/deep', 'rename new/deep/b.md old/deep/b.md', 'rename new/a.md old/a.md']);
	expect(note.path).toBe('new/deep/b.md');
	expect(await app.vault.read(note)).toBe('b');
});

test('renaming never overwrites', async () => {
	const app = await openApp({ 'a.md': 'a', 'b.md': 'b' });
	await expect(app.vault.rename(fileAt(app, 'a.md'), 'b.md')).rejects.toThrow('Destination file already exists!');
	expect(await app.vault.read(fileAt(app, 'b.md'))).toBe('b');
});

test('a folder is deleted with all that is in it, the folder last', async () => {
	const app = await openApp({ 'x/a.md': '', 'x/y/b.md': '' });
	const events = recordEvents(app.vault, EVENTS);
	await app.vault.delete(app.vault.getFolderByPath('x') as TFolder);
	expect(events.at(-1)).toBe('delete x');
	expect(events).toHaveLength(4);
	expect(app.vault.getFiles()).toEqual([]);
});

test('what goes to the trash lies in the folder .trash, beside others of its name', async () => {
	const app = await openApp({ 'a.md': '1', 'x/a.md': '2' });
	for (const path of ['a.md', 'x/a.md']) await app.vault.trash(fileAt(app, path), true);
	expect(await app.vault.adapter.read('.trash/a.md')).toBe('1');
	expect(await app.vault.adapter.read('.trash/a.md 2')).toBe('2');
});

test('a write that fails leaves memory and disk as they were', async () => {
	const app = await openApp({ 'a.md': 'old' }, { ...forgetfulDisk(), put: () => Promise.reject(new Error('The disk is full.')) });
	const events = recordEvents(app.vault, EVENTS);
	const file = fileAt(app, 'a.md');
	await expect(app.vault.modify(file, 'new')).rejects.toThrow('The disk is full.');
	await expect(app.vault.create('b.md', '')).rejects.toThrow('The disk is full.');
	expect(await app.vault.read(file)).toBe('old');
	expect(app.vault.getFileByPath('b.md')).toBeNull();
	expect(events).toEqual([]);
});

test('a failed change does not stop the next one', async () => {
	const app = await openApp({ 'a.md': 'old' });
	const file = fileAt(app, 'a.md');
	await expect(app.vault.process(file, () => { throw new Error('no'); })).rejects.toThrow('no');
	expect(await app.vault.process(file, () => 'new')).toBe('new');
});
