import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measures/measuring';

/** Where the benchmark keeps what it builds and generates. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'retrospective-bench-'));
const WORKER = join(FOLDER, 'worker.cjs');

// The plugin's own build, but for Node: with a YAML library in the place of Obsidian's, and a small stand-in for the app.
const BUILD = `
import { build } from 'esbuild';
import { pluginBuild } from './esbuild.config.mjs';
const [entryPoint, outfile, obsidian] = process.argv.slice(1);
const plugins = pluginBuild.plugins.filter(({ name }) => name === 'gray-matter-without-node');
await build({ ...pluginBuild, plugins, entryPoints: [entryPoint], outfile, platform: 'node', external: [], alias: { obsidian } });
`;

/** Builds the code that is measured as the plugin is built, so that nothing of a test runner is measured with it. */
export function buildWorker(): void {
	const files = [join(__dirname, 'worker.ts'), WORKER, join(__dirname, 'fake-app/obsidian.ts')];
	execFileSync(process.execPath, ['--input-type=module', '--eval', BUILD, ...files], { cwd: join(__dirname, '../..'), stdio: 'inherit' });
}

export function removeFolder(): void {
	rmSync(FOLDER, { recursive: true });
}

/** The outcome of one measure in a process of its own: no other measure has warmed up its code or filled its heap. */
export function measured<T>(name: string, ...args: readonly (string | number)[]): T {
	return JSON.parse(execFileSync(process.execPath, ['--expose-gc', WORKER, name, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1e9 })) as T;
}

/** Medians of several measures over so many rounds. They take turns, so that a busy minute of the machine hits all alike. */
export function mediansOf(rounds: number, names: readonly string[], ...args: readonly (string | number)[]): number[] {
	const taken = Array.from({ length: rounds }, () => names.map((name) => measured<number>(name, ...args)));
	return names.map((_, index) => median(taken.map((round) => round[index] ?? NaN)));
}
