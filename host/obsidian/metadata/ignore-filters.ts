/**
 * Whether a path falls under one of Obsidian's filters for excluded files: the start of a path,
 * or a regular expression between slashes.
 */
export function isIgnored(path: string, filters: unknown): boolean {
	return Array.isArray(filters) && filters.some((filter) => typeof filter === 'string' && matches(path, filter));
}

function matches(path: string, filter: string): boolean {
	if (filter.length < 3 || !filter.startsWith('/') || !filter.endsWith('/')) return filter !== '' && path.startsWith(filter);
	try {
		return new RegExp(filter.slice(1, -1)).test(path);
	} catch {
		return false;
	}
}
