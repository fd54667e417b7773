import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './project';

interface Violation {
	readonly from: string;
	readonly to: string;
	readonly rule: { readonly name: string };
}

const CRUISER = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = join(PROJECT, '.dependency-cruiser.cjs');

/** The imports in a folder's source that break the project's rules. The program is run, since its package cannot be required. */
export async function brokenImports(folder: string, sources: readonly string[]): Promise<readonly Violation[]> {
	const args = [CRUISER, ...sources, '--config', RULES, '--output-type', 'json'];
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(reportOf);
	return (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

// It ends with the number of violations as its exit code; the report is complete all the same.
function reportOf(error: unknown): { stdout: string } {
	const stdout = typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
	if (!stdout.startsWith('{')) throw error;
	return { stdout };
}
