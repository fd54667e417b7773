/** The folder of a path with its closing slash; empty for a file at the top of the vault. */
export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether a file lies in a folder of drafts, as Jekyll and many vaults call it. */
export function liesInDrafts(path: string): boolean {
	return /(?:^|\/)_?drafts\//i.test(path);
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The last part of a path without `.md`: how a wiki link calls the note. */
export function noteName(path: string): string {
	return withoutExtension(nameOf(path));
}

/** A path without `.md`; one of another extension keeps it. */
export function withoutExtension(path: string): string {
	return path.replace(/\.md$/i, '');
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

/** The way from the folder of one file to another file, with `../` where needed: `a/b.md` to `c/d.md` is `../c/d.md`. */
export function relativePath(sourcePath: string, path: string): string {
	const from = sourcePath.split('/').slice(0, -1);
	const to = path.split('/');
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The same with `./` in front where no `../` is: it leads from the folder of the file and from nowhere else. */
export function dottedPath(sourcePath: string, path: string): string {
	return relativePath(sourcePath, path).replace(/^(?!\.\.\/)/, './');
}
