import { readRecord } from './file-record';
import { walkVault } from './walk-vault';
import type { FileRecord, VaultSnapshot } from './wire';

// Enough to keep the disk busy, few enough never to run out of file handles.
const READERS = 32;

/** The whole vault as the page gets it at its start. A file that vanishes meanwhile is left out. */
export async function vaultSnapshot(root: string): Promise<Pick<VaultSnapshot, 'folders' | 'files'>> {
	const found = await walkVault(root);
	const files = found.filter(({ stats }) => stats.isFile());
	const folders = found.filter(({ stats }) => stats.isDirectory()).map(({ path }) => path);
	return { folders, files: await readAll(files) };
}

/** Reads many files, a bounded number at a time, in the order given. */
export async function readAll(files: readonly { readonly file: string; readonly path: string }[]): Promise<readonly FileRecord[]> {
	const records: (FileRecord | null)[] = [];
	for (let at = 0; at < files.length; at += READERS) {
		const reads = files.slice(at, at + READERS).map(({ file, path }) => readRecord(file, path).catch(() => null));
		records.push(...(await Promise.all(reads)));
	}
	return records.filter((record) => record !== null);
}
