import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a vault's own settings say that concerns a report. */
export interface VaultSettings {
	/** The filters of excluded files. */
	readonly excluded: readonly string[];
	/** Folder of the Templates core plugin, or empty. */
	readonly templateFolder: string;
}

/** Reads the settings in a vault's `.obsidian` folder; what is not there or not valid is empty. */
export function readVaultSettings(root: string): VaultSettings {
	const filters = readProperty(root, 'app.json', 'userIgnoreFilters');
	const folder = readProperty(root, 'templates.json', 'folder');
	return {
		excluded: Array.isArray(filters) ? filters.filter((filter) => typeof filter === 'string') : [],
		templateFolder: typeof folder === 'string' ? folder : '',
	};
}

function readProperty(root: string, file: string, key: string): unknown {
	try {
		const settings: unknown = JSON.parse(readFileSync(join(root, '.obsidian', file), 'utf8'));
		return typeof settings === 'object' && settings !== null ? Object.entries(settings).find(([name]) => name === key)?.[1] : undefined;
	} catch {
		return undefined;
	}
}
