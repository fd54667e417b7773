import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT } from './project';

/** The plugin as it is released, and the files that went into it. */
export interface Bundle {
	readonly code: string;
	readonly inputs: readonly string[];
}

const SCRIPT = `
import { build } from 'esbuild';
import { pluginBuild } from './esbuild.config.mjs';
const { outputFiles, metafile } = await build({ ...pluginBuild, write: false, metafile: true });
process.stdout.write(JSON.stringify({ code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) }));
`;

/** Builds the plugin in memory. In a process of its own: the build's settings are an ES module, which jest cannot load as it stands. */
export async function bundlePlugin(): Promise<Bundle> {
	const args = ['--input-type=module', '--eval', SCRIPT];
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024 });
	return JSON.parse(stdout) as Bundle;
}
