import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', '.trash']);

/** A folder of its own, and the way to be rid of it. */
export interface TemporaryFolder {
	/** Real path. */
	readonly folder: string;
	readonly remove: () => Promise<void>;
}

/**
 * Copies a vault to a new temporary folder, without its git repository and trash.
 * Symbolic links stay as they are; the server refuses those that lead out of the copy.
 */
export async function copyVault(vault: string): Promise<TemporaryFolder> {
	const parent = await realpath(await mkdtemp(join(tmpdir(), 'weekly-retrospective-')));
	const folder = join(parent, 'vault');
	const remove = (): Promise<void> => rm(parent, { recursive: true, force: true });
	try {
		await cp(vault, folder, {
			recursive: true,
			preserveTimestamps: true,
			verbatimSymlinks: true,
			filter: (source) => source === vault || !LEFT_OUT.has(basename(source)),
		});
	} catch (error) {
		await remove();
		throw error;
	}
	return { folder, remove };
}
