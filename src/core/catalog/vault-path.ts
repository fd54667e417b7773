/** The folder of a path with its closing slash; empty for a file at the top of the vault. */
export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The form in which two paths are compared: one Unicode form, one kind of space, no case. */
export function foldPath(path: string): string {
	return path.normalize('NFC').replaceAll('\u00a0', ' ').toLowerCase();
}

/** A path without empty parts, `.` and `..`; null where it climbs out of the vault. */
export function withoutDots(path: string): string | null {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..' && parts.pop() === undefined) return null;
		if (part !== '' && part !== '.' && part !== '..') parts.push(part);
	}
	return parts.join('/');
}
