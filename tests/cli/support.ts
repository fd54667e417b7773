import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const made: string[] = [];

jest.setTimeout(60_000);

export interface Run {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the report as a process of its own, in English unless told otherwise. */
export function runReport(args: readonly string[], { language = 'en_US.UTF-8', cwd = project } = {}): Run {
	const env = { ...process.env, LC_ALL: language, npm_lifecycle_event: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [builtReport(), ...args], { cwd, env, encoding: 'utf8' });
	return { status, out: stdout, err: stderr };
}

/** Runs it as the README says, through npm. */
export function runByNpm(args: readonly string[]): Run {
	const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'report', '--', ...args], { cwd: project, env, encoding: 'utf8' });
	return { status, out: stdout, err: stderr };
}

let report: string | null = null;

/** The report as one file of JavaScript: compiling it anew for each run would take ten times as long. */
function builtReport(): string {
	report ??= join(makeFolder({}), 'report.cjs');
	if (!existsSync(report)) buildSync({ entryPoints: [join(project, 'src/cli/report.ts')], bundle: true, platform: 'node', outfile: report });
	return report;
}

/** Writes files into a new temporary folder, which goes when the tests are over; returns its path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'retrospectives-'));
	made.push(folder);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
