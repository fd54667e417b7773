import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import * as esbuild from 'esbuild';
import { arrowFunctions } from './scripts/arrow-functions.mjs';
import { ownProperties } from './scripts/own-properties.mjs';

const nothing = { contents: 'module.exports = () => ({});' };
const toFile = `module.exports = (content) => ({ content, data: {} });`;

// gray-matter reads files, calls Buffer and carries an `eval` engine for `---js`. None of that may reach the
// plugin: phones have no Node, and a note must never run code. Its engines are always handed in, and excerpts,
// sections and writing are never asked for, so what serves them is replaced by nothing.
const grayMatterWithoutNode = {
	name: 'gray-matter-without-node',
	setup(build) {
		build.onResolve({ filter: /^(?:fs|kind-of|section-matter|strip-bom-string)$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
		build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => nothing);
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/](?:engines|excerpt|stringify)\.js$/ }, () => nothing);
		// It is always given a text, which needs neither its kind looked at nor a copy in bytes.
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]to-file\.js$/ }, () => ({ contents: toFile }));
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path }) => ({
			contents: `const Buffer = { from: (text) => text };\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

// Obsidian reads YAML itself; the terminal and the tests bring js-yaml for it.
const yamlByObsidian = {
	name: 'yaml-by-obsidian',
	setup(build) {
		build.onResolve({ filter: /^\.\/yaml$/ }, () => ({ path: join(import.meta.dirname, 'src/obsidian/yaml.ts') }));
	},
};

// Every module that imports from Obsidian would ask for it again; through one that hands on what they import, it is asked for once.
const obsidianOnce = {
	name: 'obsidian-once',
	setup(build) {
		build.onResolve({ filter: /^obsidian$/ }, ({ namespace }) => (namespace === 'once' ? null : { path: 'obsidian', namespace: 'once' }));
		build.onLoad({ filter: /.*/, namespace: 'once' }, () => ({ contents: `export { ${importedFromObsidian().join(', ')} } from 'obsidian';` }));
	},
};

function importedFromObsidian() {
	const files = readdirSync(join(import.meta.dirname, 'src/obsidian'), { recursive: true }).map((file) => `src/obsidian/${file}`);
	const sources = ['main.ts', ...files].filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
	const names = sources.flatMap((source) => /^import \{([^}]*)\} from 'obsidian';$/m.exec(source)?.[1].split(',') ?? []);
	return [...new Set(names.map((name) => name.trim().replace(/ as .*/, '')))].filter((name) => !name.startsWith('type '));
}

// esbuild shortens one statement at a time. What shows only with the whole plugin in view (functions that are called
// once, names that stand for constants) is left to the minifier that comes with the tests' compiler.
// None of its `unsafe` options: with arrows for functions the dashboard stays empty.
const wholeInView = {
	toplevel: true,
	ecma: 2022,
	// Passes until nothing changes any more.
	compress: { passes: 0, toplevel: true, ecma: 2022 },
	mangle: { toplevel: true },
	format: { comments: false, ecma: 2022 },
};

const minifiedAsOne = {
	name: 'minified-as-one',
	setup(build) {
		const writes = build.initialOptions.write !== false;
		build.initialOptions.write = false;
		build.onEnd(async ({ outputFiles = [] }) => {
			for (const file of outputFiles) {
				const { code } = await swc.minify(file.text, wholeInView);
				file.contents = new TextEncoder().encode(code);
				if (writes) await mkdir(dirname(file.path), { recursive: true });
				if (writes) await writeFile(file.path, file.contents);
			}
		});
	},
};

// Asked only when a build begins: the answer takes a whole type check.
const ownNamesShortened = {
	name: 'own-names-shortened',
	setup(build) {
		const names = ownProperties(import.meta.dirname, ['main.ts', 'src/obsidian/yaml.ts']);
		build.initialOptions.mangleProps = new RegExp(`^(?:${names.join('|')})$`);
		build.initialOptions.mangleQuoted = true;
	},
};

/** How `main.js` is built, shared with the tests and the host. @type {import('esbuild').BuildOptions} */
export const pluginBuild = {
	entryPoints: ['main.ts'],
	outfile: 'main.js',
	bundle: true,
	minify: true,
	// Korean and Japanese words take twice the room when escaped.
	charset: 'utf8',
	format: 'cjs',
	platform: 'browser',
	target: 'es2022',
	// Bare declarations of fields say nothing that the constructors do not.
	tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
	legalComments: 'none',
	// The classic call is shorter than the automatic one, which names its children; the compiler checks both alike.
	jsx: 'transform',
	jsxFactory: 'h',
	jsxFragment: 'Fragment',
	logLevel: 'warning',
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	plugins: [grayMatterWithoutNode, yamlByObsidian, obsidianOnce, arrowFunctions, ownNamesShortened, minifiedAsOne],
};

/** The same without what takes its time to make it small. @type {import('esbuild').BuildOptions} */
export const quickBuild = {
	...pluginBuild,
	plugins: [grayMatterWithoutNode, yamlByObsidian, obsidianOnce],
	// Nothing brings the functions that the classic call needs.
	jsx: 'automatic',
	jsxImportSource: 'preact',
};

// Compared as paths: in an address, the blanks and Korean letters of a folder's name are escaped.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes('--watch')) await (await esbuild.context(quickBuild)).watch();
	else await esbuild.build(pluginBuild);
}
