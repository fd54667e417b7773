import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { median } from './measures/measuring';

/** Where the benchmark keeps what it builds and generates. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'retrospective-bench-'));
const WORKER = join(FOLDER, 'worker.cjs');

/** Builds the code that is measured as the plugin is built, so that nothing of a test runner is measured with it. */
export function buildWorker(): void {
	buildSync({ entryPoints: [join(__dirname, 'worker.ts')], outfile: WORKER, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2022', logLevel: 'error', alias: { obsidian: join(__dirname, 'fake-app/obsidian.ts') } });
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
