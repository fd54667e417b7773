import { createContext, runInContext, type Context } from 'node:vm';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { bundledFiles } from './support/bundled-files';
import { readProject } from './support/project';

const MAX_BYTES = 200_000;

// As it was built before the tests began.
const code = readProject('main.js');

// What a phone's web view has, and nothing of Node's.
const BROWSER_GLOBALS = [
	'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'structuredClone',
	'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'Event', 'EventTarget', 'performance',
] as const;

function phone(): Record<string, unknown> {
	const globals: Record<string, unknown> = Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, globalThis[name]]));
	return { ...globals, document: {}, navigator: {}, requestAnimationFrame: () => 0 };
}

/** Something to be called, extended or asked for any member, which is the same again. */
function anything(): unknown {
	return new Proxy(class {}, {
		get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything()),
		apply: () => anything(),
	});
}

function evaluate(): { readonly exported: unknown; readonly required: readonly string[] } {
	const required: string[] = [];
	const globals = phone();
	const module = { exports: {} as { default?: unknown } };
	const require = (name: string): unknown => {
		required.push(name);
		return anything();
	};
	const context = createContext({ ...globals, module, exports: module.exports, require });
	runInContext('globalThis.window = globalThis.self = globalThis.activeWindow = globalThis;', context);
	run(code, context);
	return { exported: module.exports.default ?? module.exports, required };
}

// The stack of an error would quote the line, and the plugin is one long line.
function run(script: string, context: Context): void {
	try {
		runInContext(script, context);
	} catch (error) {
		throw new Error(String(error));
	}
}

test('the plugin is at most 200 kB', () => {
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MAX_BYTES);
});

test('it evaluates where only a browser\'s globals are, and exports a class', () => {
	const { exported } = evaluate();
	expect(typeof exported).toBe('function');
	expect(Function.prototype.toString.call(exported)).toMatch(/^class/);
});

test('it asks for modules of the app alone', () => {
	const foreign = evaluate().required.filter((name) => !/^(?:obsidian|@codemirror\/(?:state|view|language))$/.test(name));
	expect(foreign).toEqual([]);
});

test.each([
	['eval', /\beval\s*\(/],
	['new Function', /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/],
	['a module of Node', /\brequire\(\s*["'](?:node:|fs|path|os|child_process|crypto|electron)/],
	['Buffer', /\bBuffer\s*\.(?:from|alloc|concat)\s*\([^)]*["'](?:base64|hex|utf-?8)/],
	['process', /\bprocess\s*\.\s*(?:env|cwd|platform|argv|version)/],
])('it holds no %s', (_, pattern) => {
	expect(pattern.exec(code)?.[0]).toBeUndefined();
});

// The build shortens the names that the plugin alone knows; these are read back by other versions of it.
test.each([
	['the settings', [...Object.keys(DEFAULT_SETTINGS), ...Object.keys(DEFAULT_SETTINGS.headingWords)]],
	['the journal', ['actions', 'id', 'what', 'state', 'steps', 'create', 'text', 'remove', 'folders', 'edit', 'path', 'from', 'to', 'expected', 'replacement', 'line', 'column', 'lineNumber', 'heading', 'anchor', 'anchorColumn']],
])('%s keep the names that they are stored by', (_, names) => {
	expect(names.filter((name) => !new RegExp(`[{,.]${name}\\b`).test(code))).toEqual([]);
});

// Some stand in no typings: only the assertion of a type tells the build that they are not ours.
test.each(['commands', 'executeCommandById', 'linePos', 'ch', 'destroy'])('what others call %s is called so', (name) => {
	expect(code).toMatch(new RegExp(`[{,.]${name}\\b`));
});

test('nothing of Node, of the host or of the terminal is built in', async () => {
	expect((await bundledFiles()).filter((path) => /^(?:host|tests|src\/cli)\//.test(path))).toEqual([]);
});
