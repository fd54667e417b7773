import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, HttpProblem } from './http-problem';

const WRITE_BITS = 0o222;
const NEW_FILE_MODE = 0o666;

/**
 * Replaces a file whole or not at all: whoever reads it meets the old bytes or the new ones. Keeps the file's mode.
 * Throws an HttpProblem 403 where the file is read-only, which a rename alone would pass over.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
	const mode = await modeOf(file);
	// Hidden, so that neither the page nor Obsidian takes it for a file of the vault.
	const draft = join(dirname(file), `.${randomUUID()}.tmp`);
	try {
		await writeDraft(draft, bytes, mode);
		await rename(draft, file);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

async function writeDraft(draft: string, bytes: Uint8Array, mode: number | null): Promise<void> {
	const handle = await open(draft, 'wx', NEW_FILE_MODE);
	try {
		await handle.writeFile(bytes);
		if (mode !== null) await handle.chmod(mode);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function modeOf(file: string): Promise<number | null> {
	try {
		const { mode } = await stat(file);
		if ((mode & WRITE_BITS) === 0) throw new HttpProblem(403, 'The file is read-only.');
		return mode & 0o7777;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}
