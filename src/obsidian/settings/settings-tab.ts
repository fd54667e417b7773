import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import { controlValue, withControlValue } from './control-values';
import { settingDefinitions } from './definitions';
import type { SettingsStore } from './settings-store';

/** The plugin's tab in Obsidian's settings. */
export class SettingsTab extends PluginSettingTab {
	readonly #store: SettingsStore;
	readonly #strings: Strings;

	constructor(app: App, plugin: Plugin, store: SettingsStore, strings: Strings) {
		super(app, plugin);
		this.#store = store;
		this.#strings = strings;
		this.icon = 'calendar-check-2';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const store = this.#store;
		return settingDefinitions({ strings: this.#strings, settings: () => store.value, change: (part) => void store.change(part).then(() => this.update()) });
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.#store.value, key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.#store.change(withControlValue(this.#store.value, key, value));
		this.refreshDomState();
	}
}
