/** @jest-environment node */
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAt, serve, type Serving } from './support/serving';

let serving: Serving;
afterEach(() => serving.end());

async function listed(): Promise<readonly string[]> {
	return (await serving.vault()).files.map(({ path }) => path).sort();
}

test('the page gets the text and size of every note, in folders of any depth', async () => {
	serving = await serve({ 'Reviews/2026/W40.md': 'A week\n' });
	const { files, folders, write } = await serving.vault();
	expect(files).toEqual([expect.objectContaining({ path: 'Reviews/2026/W40.md', text: 'A week\n', size: 7 })]);
	expect(folders).toEqual(['Reviews', 'Reviews/2026']);
	expect(write).toBe('folder');
});

test('a byte order mark and carriage returns reach the page as they are', async () => {
	serving = await serve({ 'a.md': '\uFEFFone\r\ntwo\r\n' });
	expect((await serving.vault()).files[0]?.text).toBe('\uFEFFone\r\ntwo\r\n');
});

test('one file can be asked for as it stands now', async () => {
	serving = await serve({ 'a.md': 'old' });
	await writeFile(join(serving.folder, 'a.md'), 'new');
	const { text } = await serving.call('GET', fileAt('a.md'));
	expect(JSON.parse(text)).toMatchObject({ path: 'a.md', text: 'new', size: 3 });
	expect(await serving.call('GET', fileAt('gone.md'))).toMatchObject({ status: 404 });
	expect(await serving.call('GET', fileAt('../a.md'))).toMatchObject({ status: 400 });
});

test('a picture comes as base64', async () => {
	serving = await serve({ 'a.png': Buffer.from([137, 80, 78, 71]) });
	expect((await serving.vault()).files[0]).toMatchObject({ base64: 'iVBORw==' });
});

test('a note that is not valid UTF-8 comes with its bytes, so that nothing is lost', async () => {
	const bytes = Buffer.from([0x23, 0x20, 0xff, 0xfe]);
	serving = await serve({ 'a.md': bytes });
	expect((await serving.vault()).files[0]).toMatchObject({ base64: bytes.toString('base64'), text: expect.stringContaining('# ') as string });
});

test('hidden files, git, packages and the code of plugins stay out, settings are in', async () => {
	serving = await serve({
		'note.md': '',
		'.git/config': '',
		'.trash/old.md': '',
		'.jekyll-cache/x.md': '',
		'node_modules/a/readme.md': '',
		'.obsidian/app.json': '{}',
		'.obsidian/themes/x/theme.css': '',
		'.obsidian/plugins/weekly-retrospective/main.js': '',
		'.obsidian/plugins/weekly-retrospective/data.json': '{}',
	});
	expect(await listed()).toEqual(['.obsidian/app.json', '.obsidian/plugins/weekly-retrospective/data.json', 'note.md']);
});

test('a link that leads out of the vault is not listed, one that stays inside is', async () => {
	serving = await serve({ 'real/a.md': '' });
	await writeFile(join(serving.outside, 'secret.md'), 'secret');
	await symlink(join(serving.outside, 'secret.md'), join(serving.folder, 'file-out.md'));
	await symlink(serving.outside, join(serving.folder, 'folder-out'));
	await symlink('real', join(serving.folder, 'inside'));
	expect(await listed()).toEqual(['inside/a.md', 'real/a.md']);
});

test('folders that link to each other in a circle end', async () => {
	serving = await serve({ 'a/one.md': '', 'b/two.md': '' });
	await symlink('../b', join(serving.folder, 'a/to-b'));
	await symlink('../a', join(serving.folder, 'b/to-a'));
	await symlink('..', join(serving.folder, 'a/up'));
	expect(await listed()).toEqual(['a/one.md', 'a/to-b/two.md', 'b/to-a/one.md', 'b/two.md']);
});
