import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 20;

/**
 * The text of a file of the vault on disk, as soon as it exists and fulfils a condition.
 * Throws with the last text, or with why there was none, where that does not come about.
 */
export async function textOnDisk(folder: string, path: string, holds: (text: string) => boolean = () => true): Promise<string> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const text = await readFile(join(folder, path), 'utf8').catch((error: unknown) => error);
		if (typeof text === 'string' && holds(text)) return text;
		if (Date.now() > end) throw new Error(`${path} is not as it should be: ${String(text)}`);
		await sleep(PAUSE_MS);
	}
}
