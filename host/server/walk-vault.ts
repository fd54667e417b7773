import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isOpen } from './vault-boundary';
import { isClosed, isListed } from './vault-scope';

/** Something in the vault that the page is told of. */
export interface Found {
	/** Path in the vault, with `/` between its parts. */
	readonly path: string;
	/** Its real place on disk, absolute. */
	readonly file: string;
	readonly stats: Stats;
}

/**
 * All files and folders of the vault that the page is told of, a folder before what is in it.
 * Symbolic links are followed where they stay in the vault and do not lead back to a folder above them.
 * What vanishes on the way or cannot be read is left out.
 */
export async function walkVault(root: string): Promise<readonly Found[]> {
	return walkFolder({ root, folder: root, prefix: '', above: [root] });
}

interface Step {
	readonly root: string;
	readonly folder: string;
	/** Path of the folder in the vault, with a `/` behind it; empty for the vault itself. */
	readonly prefix: string;
	/** Real paths of this folder and of those through which it was reached. */
	readonly above: readonly string[];
}

async function walkFolder(step: Step): Promise<readonly Found[]> {
	const entries = await readdir(step.folder, { withFileTypes: true }).catch(() => []);
	const found = await Promise.all(entries.map((entry) => walkEntry(step, entry)));
	return found.flat();
}

async function walkEntry(step: Step, entry: Dirent): Promise<readonly Found[]> {
	const path = step.prefix + entry.name;
	if (isClosed(path)) return [];
	const file = join(step.folder, entry.name);
	const real = entry.isSymbolicLink() ? await realPlaceInside(step.root, file) : file;
	const stats = real === null ? null : await stat(real).catch(() => null);
	if (real === null || !stats) return [];
	const found = { path, file: real, stats };
	if (stats.isFile()) return isListed(path, 'file') ? [found] : [];
	if (!stats.isDirectory() || !isListed(path, 'folder') || step.above.includes(real)) return [];
	return [found, ...(await walkFolder({ ...step, folder: real, prefix: `${path}/`, above: [...step.above, real] }))];
}

async function realPlaceInside(root: string, link: string): Promise<string | null> {
	const real = await realpath(link).catch(() => null);
	return real !== null && isOpen(root, real) ? real : null;
}
