import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { codeOf, HttpProblem } from './http-problem';
import { isClosed } from './vault-scope';

/** Where a path of the vault lies on disk, both absolute. They differ only where its last part is a symbolic link. */
export interface Place {
	/** The file, folder or link itself: what is moved and deleted. */
	readonly entry: string;
	/** What it leads to: what is read and written. */
	readonly target: string;
}

/**
 * Finds a path of the vault on disk. `root` is the real path of the vault folder; nothing needs to exist at `path`.
 * Throws an HttpProblem 400 where the path, read as text or through symbolic links, leaves the vault,
 * names the vault itself or a folder that is closed to the page.
 */
export async function placeInVault(root: string, path: string): Promise<Place> {
	const lexical = resolve(root, path);
	if (path.includes('\0') || lexical === root || !isWithin(root, lexical)) throw refusal();
	const entry = join(await realPlace(dirname(lexical)), basename(lexical));
	const target = await realPlace(lexical);
	if (!isOpen(root, entry) || !isOpen(root, target)) throw refusal();
	return { entry, target };
}

function isWithin(folder: string, path: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a real, absolute path lies in the vault and in no folder that is closed to the page. */
export function isOpen(root: string, path: string): boolean {
	return isWithin(root, path) && !isClosed(path.slice(root.length).split(sep).join('/'));
}

// What does not exist yet lies where its nearest existing ancestor really lies. A link that leads to nothing counts
// as existing: following it could make a file anywhere.
async function realPlace(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		if (await exists(path)) throw refusal();
		return join(await realPlace(dirname(path)), basename(path));
	}
}

async function exists(path: string): Promise<boolean> {
	return lstat(path).then(() => true, () => false);
}

function refusal(): HttpProblem {
	return new HttpProblem(400, 'The path does not lie in the vault.');
}
