import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT } from './project';

const SCRIPT = `
import { build } from 'esbuild';
import { quickBuild } from './esbuild.config.mjs';
const { metafile } = await build({ ...quickBuild, write: false, metafile: true });
process.stdout.write(JSON.stringify(Object.keys(metafile.inputs)));
`;

/** Paths of the files that go into the plugin. In a process of its own: the build's settings are an ES module, which jest cannot load as it stands. */
export async function bundledFiles(): Promise<readonly string[]> {
	const args = ['--input-type=module', '--eval', SCRIPT];
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024 });
	return JSON.parse(stdout) as readonly string[];
}
