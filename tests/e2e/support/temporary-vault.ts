import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents of files by their path in the vault. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder, with the folders above them. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
	for (const [path, contents] of Object.entries(files)) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, contents);
	}
}

/** Makes a folder that holds these files, hands it to a task, and removes it whatever becomes of the task. */
export async function withVault<T>(files: Files, task: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'weekly-retrospective-e2e-'));
	try {
		await writeFiles(folder, files);
		return await task(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
