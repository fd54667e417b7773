import { foldPath } from '../model/vault-path';

/**
 * Whether a path is excluded, by the filters under "Excluded files" in Obsidian's settings: the beginning
 * of a path, or a regular expression between slashes. A filter that is no valid expression excludes nothing.
 */
export function createExclusion(filters: readonly string[]): (path: string) => boolean {
	const tests = filters.flatMap((filter) => testFor(filter) ?? []);
	return (path) => tests.some((test) => test(path));
}

function testFor(filter: string): ((path: string) => boolean) | null {
	const pattern = /^\/(.+)\/$/s.exec(filter)?.[1];
	if (pattern === undefined) return filter === '' ? null : startsWith(foldPath(filter));
	try {
		const expression = new RegExp(pattern, 'i');
		return (path) => expression.test(path);
	} catch {
		return null;
	}
}

function startsWith(beginning: string): (path: string) => boolean {
	return (path) => foldPath(path).startsWith(beginning);
}
