import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './support/project';

// Installing builds the plugin first.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'scripts-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
	return promisify(execFile)(process.execPath, [join(PROJECT, 'scripts', script), ...args], { cwd });
}

test('the plugin is installed into a vault, and its settings there stay', async () => {
	const plugin = join(folder, '.obsidian/plugins/weekly-retrospective');
	await mkdir(plugin, { recursive: true });
	await writeFile(join(plugin, 'data.json'), '{"mine":true}');
	await run('install-into.mjs', [folder], PROJECT);
	expect((await readdir(plugin)).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
	expect(await readFile(join(plugin, 'data.json'), 'utf8')).toBe('{"mine":true}');
	expect(await readFile(join(plugin, 'styles.css'), 'utf8')).toBe(await readFile(join(PROJECT, 'styles.css'), 'utf8'));
});

test('a folder that is no vault is refused and left as it is', async () => {
	await expect(run('install-into.mjs', [folder], PROJECT)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is no vault') as string });
	expect(await readdir(folder)).toEqual([]);
});

test.each([[['/no/such/vault'], 'There is no folder /no/such/vault.'], [[], 'Name the folder of your vault'], [['a', 'b'], 'Name the folder']])(
	'the arguments %j are refused with a reason',
	async (args, reason) => {
		await expect(run('install-into.mjs', args, PROJECT)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(reason) as string });
	},
);

test('a new version of the package comes to the manifest and to versions.json', async () => {
	for (const file of ['package.json', 'manifest.json', 'versions.json']) await cp(join(PROJECT, file), join(folder, file));
	const before = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
	await writeFile(join(folder, 'package.json'), '{"version":"9.8.7"}');
	await run('version-bump.mjs', [], folder);
	expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual({ ...before, version: '9.8.7' });
	expect(JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8'))).toMatchObject({ '0.1.0': '1.13.0', '9.8.7': before['minAppVersion'] });
});
