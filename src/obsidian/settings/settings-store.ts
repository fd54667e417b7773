import type { Plugin } from 'obsidian';
import type { Settings } from '../../core/model/settings';
import { readSettings } from '../../core/model/stored-settings';

/** The settings as they are now, and where they are kept. */
export class SettingsStore {
	value: Settings = readSettings(null);
	/** Called with the settings whenever they have changed. */
	onChange: (settings: Settings) => void = () => undefined;
	readonly #plugin: Pick<Plugin, 'loadData' | 'saveData'>;

	constructor(plugin: Pick<Plugin, 'loadData' | 'saveData'>) {
		this.#plugin = plugin;
	}

	/** Reads what is stored; also when another device has written it. */
	async load(): Promise<void> {
		this.#use(readSettings(await this.#plugin.loadData()));
	}

	async change(part: Partial<Settings>): Promise<void> {
		this.#use({ ...this.value, ...part });
		await this.#plugin.saveData(this.value);
	}

	#use(settings: Settings): void {
		this.value = settings;
		this.onChange(settings);
	}
}
