import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

// gray-matter reads files, calls Buffer and carries an `eval` engine for `---js`. None of that may reach the
// plugin: phones have no Node, and a note must never run code. Its engines are always handed in, so the built-in
// ones are replaced by nothing.
const grayMatterWithoutNode = {
	name: 'gray-matter-without-node',
	setup(build) {
		build.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'nothing' }));
		build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/](to-file|utils)\.js$/ }, ({ path }) => ({
			contents: `const Buffer = { from: (text) => text };\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

/** How `main.js` is built, shared with the tests and the host. @type {import('esbuild').BuildOptions} */
export const pluginBuild = {
	entryPoints: ['main.ts'],
	outfile: 'main.js',
	bundle: true,
	minify: true,
	format: 'cjs',
	platform: 'browser',
	target: 'es2022',
	legalComments: 'none',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	logLevel: 'warning',
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	plugins: [grayMatterWithoutNode],
};

async function run() {
	if (process.argv.includes('--watch')) await (await esbuild.context(pluginBuild)).watch();
	else await esbuild.build(pluginBuild);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void run();
