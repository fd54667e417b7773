// npm run install-into -- <vault>: builds the plugin into a vault of a real Obsidian.
import { copyFile, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pluginBuild } from '../esbuild.config.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

try {
	await installInto(process.argv.slice(2));
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}

async function installInto(args) {
	if (args.length !== 1 || args[0].startsWith('-')) throw new Error('Name the folder of your vault: npm run install-into -- <vault>');
	// npm runs scripts in the project's folder; a relative path is meant from where the user stands.
	const vault = resolve(process.env.INIT_CWD ?? '', args[0]);
	await checkVault(vault);
	const { id, name } = JSON.parse(await readFile(join(project, 'manifest.json'), 'utf8'));
	const folder = join(vault, '.obsidian/plugins', id);
	// Nothing but these three is touched: the settings in data.json are the user's.
	await build({ ...pluginBuild, absWorkingDir: project, outfile: join(folder, 'main.js') });
	for (const file of ['manifest.json', 'styles.css']) await copyFile(join(project, file), join(folder, file));
	console.log(`${name} is in ${folder}\nSwitch it on in Obsidian under Settings, Community plugins (reload Obsidian if it was on already).`);
}

async function checkVault(vault) {
	if (!(await isFolder(vault))) throw new Error(`There is no folder ${vault}.`);
	if (!(await isFolder(join(vault, '.obsidian')))) throw new Error(`${vault} is no vault: it has no folder .obsidian. Open it in Obsidian once.`);
}

async function isFolder(path) {
	return stat(path).then((stats) => stats.isDirectory(), () => false);
}
