/** An expected failure, with the HTTP status and the words that the page gets. */
export class HttpProblem extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

// What the file system says, in words that name no folder of the machine.
const FILE_SYSTEM_PROBLEMS: Readonly<Record<string, readonly [status: number, message: string]>> = {
	ENOENT: [404, 'There is no such file or folder.'],
	EEXIST: [409, 'Something of that name exists already.'],
	EISDIR: [409, 'A folder of that name exists.'],
	ENOTDIR: [409, 'A part of the path is a file, not a folder.'],
	ENOTEMPTY: [409, 'The folder is not empty.'],
	EACCES: [403, 'The file system does not permit it.'],
	EPERM: [403, 'The file system does not permit it.'],
	EROFS: [403, 'The file system is read-only.'],
	ENAMETOOLONG: [400, 'The name is too long for the file system.'],
	EINVAL: [400, 'The file system does not take this name.'],
	ELOOP: [400, 'The path is a circle of links.'],
	ENOSPC: [507, 'The disk is full.'],
	EDQUOT: [507, 'The disk quota is used up.'],
};

/** The code of a file system error, such as `ENOENT`; undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
	// Not by `instanceof`: under jest the file system's errors come from another realm.
	const hasCode = typeof error === 'object' && error !== null && 'code' in error;
	return hasCode && typeof error.code === 'string' ? error.code : undefined;
}

/** The HTTP status and words for whatever was thrown; 500 for what nobody expected. */
export function problemOf(error: unknown): HttpProblem {
	if (error instanceof HttpProblem) return error;
	const known = FILE_SYSTEM_PROBLEMS[codeOf(error) ?? ''];
	if (known) return new HttpProblem(...known);
	return new HttpProblem(500, error instanceof Error ? error.message : String(error));
}
