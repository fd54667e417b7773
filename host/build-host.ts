import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const project = path.resolve(__dirname, '..');
const modules = path.join(project, 'node_modules');

/** How the page's script is built: `host/app/main.ts` with all it needs into `host/out/host.js`. */
export const hostBuild: BuildOptions = {
	absWorkingDir: project,
	entryPoints: [path.join(project, 'host/app/main.ts')],
	outfile: path.join(project, 'host/out/host.js'),
	bundle: true,
	format: 'iife',
	platform: 'browser',
	target: 'es2022',
	sourcemap: true,
	keepNames: true,
	logLevel: 'warning',
	// One copy of CodeMirror for the host and the plugin: classes of two copies do not know each other.
	alias: {
		'@codemirror/state': path.join(modules, '@codemirror/state'),
		'@codemirror/view': path.join(modules, '@codemirror/view'),
	},
};

/** Builds the page's script. Rejects with esbuild's messages where it does not compile. */
export async function buildHost(): Promise<void> {
	await build(hostBuild);
}
