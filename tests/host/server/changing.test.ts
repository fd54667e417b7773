/** @jest-environment node */
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAt, serve, type Serving } from './support/serving';

let serving: Serving;
afterEach(() => serving.end());

function onDisk(path: string): Promise<string> {
	return readFile(join(serving.folder, path), 'utf8');
}

test('a written file is on disk, in folders made for it, when the answer comes', async () => {
	serving = await serve();
	const { status, text } = await serving.call('PUT', fileAt('새 폴더/2주차.md'), { body: '# 회고\r\n' });
	expect(status).toBe(200);
	expect(JSON.parse(text)).toEqual({ ctime: expect.any(Number) as number, mtime: expect.any(Number) as number, size: 10 });
	expect(await onDisk('새 폴더/2주차.md')).toBe('# 회고\r\n');
});

test('writing leaves no other file behind', async () => {
	serving = await serve({ 'a.md': 'old' });
	await serving.call('PUT', fileAt('a.md'), { body: 'new' });
	expect(await readdir(serving.folder)).toEqual(['a.md']);
});

test('a file keeps its mode when it is written', async () => {
	serving = await serve({ 'a.md': 'old' });
	await chmod(join(serving.folder, 'a.md'), 0o640);
	await serving.call('PUT', fileAt('a.md'), { body: 'new' });
	expect((await stat(join(serving.folder, 'a.md'))).mode & 0o777).toBe(0o640);
});

test('a read-only file is not written', async () => {
	serving = await serve({ 'a.md': 'old' });
	await chmod(join(serving.folder, 'a.md'), 0o444);
	expect(await serving.call('PUT', fileAt('a.md'), { body: 'new' })).toMatchObject({ status: 403 });
	expect(await onDisk('a.md')).toBe('old');
});

test('creating never overwrites', async () => {
	serving = await serve({ 'a.md': 'old' });
	const { status, text } = await serving.call('PUT', fileAt('a.md', { create: '1' }), { body: 'new' });
	expect(status).toBe(409);
	expect(JSON.parse(text)).toEqual({ error: 'Something of that name exists already.' });
	expect(await onDisk('a.md')).toBe('old');
});

test('of many who create the same file at once, one succeeds', async () => {
	serving = await serve();
	const answers = await Promise.all(['a', 'b', 'c', 'd'].map((body) => serving.call('PUT', fileAt('x.md', { create: '1' }), { body })));
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
});

test('a file of the vault that is a link to another is written through the link', async () => {
	serving = await serve({ 'a.md': 'old' });
	await symlink('a.md', join(serving.folder, 'b.md'));
	await serving.call('PUT', fileAt('b.md'), { body: 'new' });
	expect(await onDisk('a.md')).toBe('new');
});

test('deleting a link leaves what it leads to', async () => {
	serving = await serve({ 'a.md': 'kept' });
	await symlink('a.md', join(serving.folder, 'b.md'));
	expect(await serving.call('DELETE', fileAt('b.md'))).toMatchObject({ status: 200 });
	expect(await readdir(serving.folder)).toEqual(['a.md']);
});

test('a folder is deleted with all that is in it', async () => {
	serving = await serve({ 'a/b/c.md': '' });
	await serving.call('DELETE', fileAt('a'));
	expect(await readdir(serving.folder)).toEqual([]);
});

test('deleting what is not there is an error', async () => {
	serving = await serve();
	expect(await serving.call('DELETE', fileAt('a.md'))).toMatchObject({ status: 404 });
});

test('a folder is made with those above it, and twice does no harm', async () => {
	serving = await serve();
	await serving.call('MKCOL', fileAt('a/b'));
	expect(await serving.call('MKCOL', fileAt('a/b'))).toMatchObject({ status: 200 });
	expect((await stat(join(serving.folder, 'a/b'))).isDirectory()).toBe(true);
});

test('a moved file is in its new folder and no longer in the old', async () => {
	serving = await serve({ 'a.md': 'text' });
	await serving.call('MOVE', fileAt('a.md', { to: 'new/b.md' }));
	expect(await onDisk('new/b.md')).toBe('text');
	expect(await readdir(serving.folder)).toEqual(['new']);
});

test('moving never overwrites', async () => {
	serving = await serve({ 'a.md': 'a', 'b.md': 'b' });
	expect(await serving.call('MOVE', fileAt('a.md', { to: 'b.md' }))).toMatchObject({ status: 409 });
	expect([await onDisk('a.md'), await onDisk('b.md')]).toEqual(['a', 'b']);
});

test.each([
	['ENOSPC', 507],
	['EROFS', 403],
	['EACCES', 403],
])('a write that fails with %s answers %i and leaves the file as it was', async (code, status) => {
	serving = await serve({ 'a.md': 'old' }, { failWrite: (path) => (path === 'a.md' ? Object.assign(new Error('made to fail'), { code }) : null) });
	expect(await serving.call('PUT', fileAt('a.md'), { body: 'new' })).toMatchObject({ status });
	expect(await onDisk('a.md')).toBe('old');
});

test('changes happen in the order in which they were asked for, slow ones too', async () => {
	let slow = 30;
	serving = await serve({}, { delay: () => (slow -= 10) });
	await Promise.all(['1', '2', '3'].map((body) => serving.call('PUT', fileAt('a.md'), { body })));
	expect(await onDisk('a.md')).toBe('3');
});

test('a file in the place of a folder is said to be in the way', async () => {
	serving = await serve();
	await writeFile(join(serving.folder, 'a'), '');
	expect(await serving.call('PUT', fileAt('a/b.md'), { body: '' })).toMatchObject({ status: 409 });
	expect(await serving.call('MKCOL', fileAt('a'))).toMatchObject({ status: 409 });
});
