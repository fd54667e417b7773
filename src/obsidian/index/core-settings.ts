import type { Vault } from 'obsidian';
import type { RecognitionSettings } from '../../core/model/settings';
import { isRecord, text } from '../../core/model/stored-value';

/** What counts beside the plugin's own settings. */
export interface InForce<Own> {
	/** Obsidian's "Excluded files": beginnings of paths, or regular expressions between slashes. */
	readonly excluded: readonly string[];
	/** The settings; where the author names no folder of templates, with that of the Templates core plugin. */
	readonly inForce: Own;
}

/** Reads Obsidian's own settings from the configuration folder: the API has no other way. A file that is not there says nothing. */
export async function settingsInForce<Own extends RecognitionSettings>(vault: Vault, settings: Own): Promise<InForce<Own>> {
	const [app, templates] = await Promise.all([readConfig(vault, 'app.json'), readConfig(vault, 'templates.json')]);
	const filters = app['userIgnoreFilters'];
	const folder = templates['folder'];
	return {
		excluded: Array.isArray(filters) ? filters.filter((one) => typeof one === 'string') : [],
		inForce: { ...settings, templateFolder: settings.templateFolder || (text(folder) ?? '') },
	};
}

async function readConfig({ adapter, configDir }: Vault, name: string): Promise<Record<string, unknown>> {
	const path = `${configDir}/${name}`;
	try {
		const config: unknown = (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
		return isRecord(config) ? config : {};
	} catch {
		// Half written by a sync, or not JSON: Obsidian itself goes on with its defaults.
		return {};
	}
}
