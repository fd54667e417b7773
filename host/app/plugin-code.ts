import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import * as obsidian from '../obsidian/module';
import type { AppApi } from '../obsidian/app-api';

export type PluginClass = new (app: AppApi, manifest: PluginManifest) => obsidian.Plugin;

const modules: Readonly<Record<string, unknown>> = {
	// A copy, so that the plugin gets a plain object as in Obsidian and not the frozen namespace of a module.
	obsidian: { ...obsidian },
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@codemirror/language': language,
	'@codemirror/commands': commands,
};

/** Runs the code of a plugin as Obsidian does, and answers with its class. Throws what the code throws. */
export function evaluatePlugin(code: string, id: string): PluginClass {
	const module: { exports: unknown } = { exports: {} };
	const run = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin:${id}`) as (...given: unknown[]) => void;
	run(requireModule, module, module.exports);
	const found = defaultOf(module.exports);
	if (typeof found !== 'function') throw new Error(`${id} exports no plugin class.`);
	return found as PluginClass;
}

function requireModule(name: string): unknown {
	if (name in modules) return modules[name];
	throw new Error(`Cannot find module '${name}'. The host offers: ${Object.keys(modules).join(', ')}.`);
}

function defaultOf(exports: unknown): unknown {
	return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}
