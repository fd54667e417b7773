/** @jest-environment node */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../host/server/command-line';
import { startHost } from '../../../host/server/start-host';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'host-start-'));
	await writeFile(join(folder, 'a.md'), 'original');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a copy is worked on, named after the original, and is gone afterwards', async () => {
	await mkdir(join(folder, '.git'));
	const host = await startHost({ vault: folder });
	expect(await readdir(host.vaultFolder)).toEqual(['a.md']);
	await fetch(`${host.url}api/file?path=a.md`, { method: 'PUT', body: 'changed', headers: { 'x-weekly-host': '1' } });
	const { name, write } = (await (await fetch(`${host.url}api/vault`)).json()) as { name: string; write: string };
	await host.close();
	expect({ name: folder.endsWith(name), write }).toEqual({ name: true, write: 'copy' });
	expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('original');
	await expect(stat(host.vaultFolder)).rejects.toThrow('ENOENT');
});

test('closing twice does no harm, and the folder itself stays', async () => {
	const host = await startHost({ vault: folder, write: true });
	await Promise.all([host.close(), host.close()]);
	expect(await readdir(folder)).toEqual(['a.md']);
});

test('a folder that does not exist is named', async () => {
	await expect(startHost({ vault: '/no/such/folder' })).rejects.toThrow('There is no folder /no/such/folder.');
});

test('a file is no folder', async () => {
	await expect(startHost({ vault: join(folder, 'a.md') })).rejects.toThrow('There is no folder');
});

test('a port that is taken is named', async () => {
	const host = await startHost({ vault: folder });
	const port = Number(new URL(host.url).port);
	const second = startHost({ vault: folder, port }).catch(String);
	await second.finally(host.close);
	expect(await second).toContain(`Port ${String(port)} is in use.`);
});

test('the arguments are read', () => {
	expect(readArguments(['--vault', 'x', '--write', '--port', '8080'])).toEqual({ vault: 'x', write: true, port: 8080 });
	expect(readArguments([])).toEqual({ vault: undefined, write: false, port: 0 });
	expect(readArguments(['--help'])).toBe('help');
});

test.each([
	[['--valt', 'x'], '--valt'],
	[['folder'], 'folder'],
	[['--vault'], '--vault'],
	[['--port', '99999'], '99999 is no port'],
	[['--port', 'eight'], 'eight is no port'],
	[['--write'], '--write needs a folder'],
])('the arguments %j are refused with a reason', (args, reason) => {
	expect(() => readArguments(args)).toThrow(reason);
});
