import type { SettingDefinitionItem } from 'obsidian';
import type { AppApi } from '../obsidian/app-api';
import { chooseLanguage, getLanguage } from '../obsidian/ui/language';
import { SettingTab } from '../obsidian/settings/setting-tab';
import { toggleTheme } from './appearance';
import type { PluginHost } from './plugin-host';

/** The host's own settings: how it looks, and which plugins are on. */
export class HostSettingTab extends SettingTab {
	id = 'host';
	name = 'General';

	constructor(
		app: AppApi,
		private readonly plugins: PluginHost,
	) {
		super(app);
		this.icon = 'sliders-horizontal';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const manifests = Object.values(this.plugins.manifests);
		return [
			{
				type: 'group',
				heading: 'Appearance',
				items: [
					{ name: 'Dark theme', control: { type: 'toggle', key: 'dark' } },
					{ name: 'Language', desc: 'The page is loaded anew.', control: { type: 'dropdown', key: 'language', options: { en: 'English', ko: '한국어' } } },
				],
			},
			{
				type: 'group',
				heading: 'Community plugins',
				items: manifests.map(({ id, name, description, version }) => ({
					name,
					desc: `${description} Version ${version}.`,
					control: { type: 'toggle', key: `plugin:${id}` },
				})),
			},
		];
	}

	getControlValue(key: string): unknown {
		if (key === 'dark') return this.app.isDarkMode();
		if (key === 'language') return getLanguage();
		return this.plugins.isEnabled(key.slice('plugin:'.length));
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		if (key === 'dark') toggleTheme();
		else if (key === 'language') changeLanguage(String(value));
		else await this.setEnabled(key.slice('plugin:'.length), value === true);
	}

	private async setEnabled(id: string, enabled: boolean): Promise<void> {
		if (enabled) await this.plugins.enablePluginAndSave(id);
		else await this.plugins.disablePluginAndSave(id);
		// A plugin that could not be loaded is off again.
		this.update();
	}
}

/** Chooses a language and starts anew, for plugins ask for it only once. */
export function changeLanguage(language: string): void {
	chooseLanguage(language);
	const address = new URL(window.location.href);
	address.searchParams.delete('lang');
	window.location.assign(address);
}
