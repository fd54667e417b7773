import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder. */
export interface Listing {
	/** Vault paths with `/` between their parts, sorted. */
	readonly paths: readonly string[];
	/** Folders that cannot be listed, with the reason that the system gives. */
	readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * Lists the files below a folder, as Obsidian would show them: without dot folders, and without `node_modules`.
 * Symbolic links are not followed: they can lead out of the folder, or round in circles.
 */
export function listFiles(root: string): Listing {
	const paths: string[] = [];
	const failures: { path: string; error: unknown }[] = [];
	const open = [''];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		try {
			for (const entry of shownIn(join(root, folder))) {
				if (entry.isDirectory()) open.push(`${folder}${entry.name}/`);
				else paths.push(folder + entry.name);
			}
		} catch (error) {
			failures.push({ path: folder, error });
		}
	}
	return { paths: paths.sort(), failures };
}

function shownIn(folder: string): Dirent[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules' && (entry.isFile() || entry.isDirectory()));
}
