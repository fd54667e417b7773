/** A path as Obsidian writes it: single forward slashes, none at the ends, plain spaces, NFC; `/` for an empty one. */
export function normalizePath(path: string): string {
	const parts = path.replace(/[\u00a0\u202f]/g, ' ').split(/[\\/]/).filter((part) => part !== '');
	return parts.join('/').normalize('NFC') || '/';
}

/** The path of the folder that a path lies in; `/` at the top of the vault. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash > 0 ? path.slice(0, slash) : '/';
}

/** Whether a part of a path starts with a dot. The vault does not show such files. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}
