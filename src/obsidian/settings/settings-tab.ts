import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { PluginParts } from '../plugin-parts';
import { controlValue, withControlValue } from './control-values';
import { settingDefinitions } from './definitions';

/** The plugin's tab in Obsidian's settings. */
export class SettingsTab extends PluginSettingTab {
	readonly #parts: PluginParts;

	constructor(plugin: Plugin, parts: PluginParts) {
		super(parts.app, plugin);
		this.#parts = parts;
		this.icon = 'calendar-check-2';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { strings, settings, change } = this.#parts;
		return settingDefinitions({ strings, settings, change: (part) => void change(part).then(() => this.update()) });
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.#parts.settings(), key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings, change } = this.#parts;
		await change(withControlValue(settings(), key, value));
		this.refreshDomState();
	}
}
