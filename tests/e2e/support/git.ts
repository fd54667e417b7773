import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const IDENTITY: readonly string[] = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', '-c', 'core.quotePath=false'];

/** Puts a folder under git with all that it holds, so that what changes later can be told line by line. */
export async function gitInit(folder: string): Promise<void> {
	await git(folder, 'init', '--quiet');
	// What plugins keep for themselves are no notes.
	await writeFile(join(folder, '.git/info/exclude'), '.obsidian/plugins/\n');
	await git(folder, 'add', '--all');
	await git(folder, 'commit', '--quiet', '--message', 'Before');
}

/** What changed since, one line a file: lines added, lines removed and path, as `1\t1\tReviews/2026-W40.md`; new files included. */
export async function gitDiffStat(folder: string): Promise<readonly string[]> {
	await git(folder, 'add', '--all', '--intent-to-add');
	const lines = await git(folder, 'diff', '--numstat');
	return lines.split('\n').filter((line) => line !== '');
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
	const { stdout } = await promisify(execFile)('git', [...IDENTITY, ...args], { cwd: folder });
	return stdout;
}
