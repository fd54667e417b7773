import type { Plugin } from 'obsidian';
import type { Settings } from '../../core/model/settings';
import { readSettings } from '../../core/model/stored-settings';

/** The settings, and where they are kept. */
export interface SettingsStore {
	/** As they are now. */
	readonly settings: () => Settings;
	/** Reads what is stored; also when another device has written it. */
	readonly load: () => Promise<void>;
	/** Changes some of them and keeps them. */
	readonly change: (part: Partial<Settings>) => Promise<void>;
	/** From now on, `listener` is called with the settings whenever they have changed. */
	readonly onChange: (listener: (settings: Settings) => void) => void;
}

/** Makes the store. */
export function settingsStore(plugin: Plugin): SettingsStore {
	let value = readSettings(null);
	let tell: (settings: Settings) => void = () => undefined;
	const use = (settings: Settings) => tell((value = settings));
	return {
		settings: () => value,
		load: async () => use(readSettings(await plugin.loadData())),
		change: async (part) => {
			use({ ...value, ...part });
			await plugin.saveData(value);
		},
		onChange: (listener) => {
			tell = listener;
		},
	};
}
