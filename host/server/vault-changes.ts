import type { Stats } from 'node:fs';
import { lstat, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileTimes } from './file-record';
import { codeOf, HttpProblem } from './http-problem';
import { placeInVault } from './vault-boundary';
import type { FileTimes } from './wire';
import { writeAtomically } from './write-atomically';

/**
 * Writes a file and makes the folders above it. With `create` it throws an HttpProblem 409 where anything
 * is at that path; else it replaces what the file held. Every failure leaves what was there as it was.
 */
export async function putFile(root: string, path: string, bytes: Uint8Array, create: boolean): Promise<FileTimes> {
	const { target } = await placeInVault(root, path);
	if ((await statOf(target))?.isDirectory()) throw new HttpProblem(409, 'A folder of that name exists.');
	await mkdir(dirname(target), { recursive: true });
	if (create) await createFile(target, bytes);
	else await writeAtomically(target, bytes);
	return fileTimes(await stat(target));
}

/** Removes a file, a folder with all that is in it, or a symbolic link alone. Throws ENOENT where there is nothing. */
export async function deleteEntry(root: string, path: string): Promise<void> {
	const { entry } = await placeInVault(root, path);
	await rm(entry, { recursive: true });
}

/** Makes a folder and those above it; one that is there already stays. Throws EEXIST where a file is in the way. */
export async function makeFolder(root: string, path: string): Promise<void> {
	const { target } = await placeInVault(root, path);
	await mkdir(target, { recursive: true });
}

/** Moves a file or folder, making the folders above its new place. Throws an HttpProblem 409 rather than overwrite. */
export async function moveEntry(root: string, from: string, to: string): Promise<void> {
	const source = await placeInVault(root, from);
	const goal = await placeInVault(root, to);
	const before = await lstat(source.entry);
	const inTheWay = await statOf(goal.entry);
	if (inTheWay && !isSameFile(before, inTheWay)) throw new HttpProblem(409, 'Something of that name exists already.');
	await mkdir(dirname(goal.entry), { recursive: true });
	await rename(source.entry, goal.entry);
}

// The empty file takes the name, so that nobody else can; its contents follow whole.
async function createFile(file: string, bytes: Uint8Array): Promise<void> {
	await writeFile(file, '', { flag: 'wx' });
	try {
		await writeAtomically(file, bytes);
	} catch (error) {
		await rm(file, { force: true });
		throw error;
	}
}

// On a file system that ignores case, `a.md` is found under its new name `A.md` before it is moved there.
function isSameFile(one: Stats, other: Stats): boolean {
	return one.dev === other.dev && one.ino === other.ino;
}

async function statOf(path: string): Promise<Stats | null> {
	try {
		return await lstat(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}
