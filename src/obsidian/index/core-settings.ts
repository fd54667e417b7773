import type { Vault } from 'obsidian';

/** What Obsidian's own settings say about notes that are to be left alone. */
export interface CoreSettings {
	/** "Excluded files": beginnings of paths, or regular expressions between slashes. */
	readonly excluded: readonly string[];
	/** Folder of the Templates core plugin; empty where none is set. */
	readonly templateFolder: string;
}

/** Reads them from the configuration folder: the API has no other way. A file that is not there says nothing. */
export async function readCoreSettings(vault: Vault): Promise<CoreSettings> {
	const [app, templates] = await Promise.all([readConfig(vault, 'app.json'), readConfig(vault, 'templates.json')]);
	const filters = app['userIgnoreFilters'];
	const folder = templates['folder'];
	return {
		excluded: Array.isArray(filters) ? filters.filter((one) => typeof one === 'string') : [],
		templateFolder: typeof folder === 'string' ? folder : '',
	};
}

async function readConfig({ adapter, configDir }: Vault, name: string): Promise<Record<string, unknown>> {
	const path = `${configDir}/${name}`;
	try {
		const config: unknown = (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
		return typeof config === 'object' && config !== null ? (config as Record<string, unknown>) : {};
	} catch {
		// Half written by a sync, or not JSON: Obsidian itself goes on with its defaults.
		return {};
	}
}
