const CLOSED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const CONFIGURATION = '.obsidian';

/** Whether the page may neither see nor change what lies at this path of the vault. */
export function isClosed(path: string): boolean {
	return path.split('/').some((part) => CLOSED_FOLDERS.has(part));
}

/**
 * Whether the page is told of the file or folder at this path. Like Obsidian, it sees nothing hidden,
 * with the exception of the JSON files of `.obsidian` and of the plugins in it.
 */
export function isListed(path: string, kind: 'file' | 'folder'): boolean {
	if (isClosed(path)) return false;
	const parts = path.split('/');
	if (parts[0] === CONFIGURATION) return isConfiguration(parts, kind);
	return !parts.some((part) => part.startsWith('.'));
}

function isConfiguration(parts: readonly string[], kind: 'file' | 'folder'): boolean {
	const inPlugins = parts.length > 1 && parts[1] === 'plugins';
	if (kind === 'folder') return parts.length === 1 || (inPlugins && parts.length <= 3);
	return parts.at(-1)?.endsWith('.json') === true && (parts.length === 2 || (inPlugins && parts.length === 4));
}
