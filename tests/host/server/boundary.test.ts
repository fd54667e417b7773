/** @jest-environment node */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAt, serve, type Serving } from './support/serving';

let serving: Serving;
beforeEach(async () => {
	serving = await serve({ 'a.md': 'inside' });
	await writeFile(join(serving.outside, 'secret.md'), 'secret');
});
afterEach(async () => {
	// Whatever a test tried, nothing outside the vault may have changed.
	const [names, text] = [await readdir(serving.outside), await readFile(join(serving.outside, 'secret.md'), 'utf8')];
	await serving.end();
	expect([names, text]).toEqual([['secret.md'], 'secret']);
});

const OUTSIDE = ['../outside/secret.md', 'x/../../outside/secret.md', '..', '', '.', 'a/..', '/etc/hostname', 'a\0.md', '.git/hooks/pre-commit', 'node_modules/x.js'];

test.each(OUTSIDE)('the path %j is refused for every change', async (path) => {
	for (const method of ['PUT', 'DELETE', 'MKCOL']) {
		expect(await serving.call(method, fileAt(path), { body: 'x' })).toMatchObject({ status: 400 });
	}
	expect(await serving.call('MOVE', fileAt('a.md', { to: path }))).toMatchObject({ status: 400 });
	expect(await serving.call('MOVE', fileAt(path, { to: 'b.md' }))).toMatchObject({ status: 400 });
});

test.each(['out/secret.md', 'out/new.md', 'out/new/deep.md', 'file-out.md', 'nowhere.md', 'nowhere.md/x.md'])('a link out of the vault is refused: %s', async (path) => {
	await symlink(serving.outside, join(serving.folder, 'out'));
	await symlink(join(serving.outside, 'secret.md'), join(serving.folder, 'file-out.md'));
	await symlink(join(serving.outside, 'made.md'), join(serving.folder, 'nowhere.md'));
	for (const method of ['PUT', 'DELETE', 'MKCOL']) {
		expect(await serving.call(method, fileAt(path), { body: 'x' })).toMatchObject({ status: 400 });
	}
	expect(await serving.call('MOVE', fileAt('a.md', { to: path }))).toMatchObject({ status: 400 });
});

test('a link into a folder that is closed to the page is refused', async () => {
	await mkdir(join(serving.folder, '.git'));
	await symlink('.git', join(serving.folder, 'repository'));
	expect(await serving.call('PUT', fileAt('repository/config'), { body: 'x' })).toMatchObject({ status: 400 });
});

test('a change without the header of the page is refused', async () => {
	expect(await serving.call('PUT', fileAt('a.md'), { body: 'x', headers: { 'x-weekly-host': '' } })).toMatchObject({ status: 403 });
});

test.each(['evil.example', '127.0.0.1:1', '127.0.0.1'])('a request to the name %j is refused', async (host) => {
	expect(await serving.call('GET', '/api/vault', { headers: { host } })).toMatchObject({ status: 403 });
});

test('the name localhost is its own too', async () => {
	const host = `localhost:${new URL(serving.url).port}`;
	expect(await serving.call('GET', '/api/vault', { headers: { host } })).toMatchObject({ status: 200 });
});
