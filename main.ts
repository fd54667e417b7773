import { getLanguage, Plugin } from 'obsidian';
import { stringsFor } from './src/i18n/strings';
import { addCommands } from './src/obsidian/commands';
import { addDashboard } from './src/obsidian/dashboard/add-dashboard';
import { openDashboard } from './src/obsidian/dashboard/open-dashboard';
import { addFileMenu } from './src/obsidian/file-menu';
import { vaultIndex } from './src/obsidian/index/vault-index';
import { addMarks } from './src/obsidian/marks/add-marks';
import type { PluginParts } from './src/obsidian/plugin-parts';
import { settingsStore } from './src/obsidian/settings/settings-store';
import { SettingsTab } from './src/obsidian/settings/settings-tab';
import { noteWriter } from './src/obsidian/writing/note-writer';

/** Builds the pieces of the plugin and joins them. What each does stands in its own file. */
export default class WeeklyRetrospectivePlugin extends Plugin {
	// Functions, not the pieces themselves: the build takes what a member of this class is made of for known outside, and keeps all its names.
	#openDashboard: () => unknown = () => undefined;
	#readSettings: () => unknown = () => undefined;

	override async onload(): Promise<void> {
		const { app } = this;
		let isWanted = true;
		this.register(() => { isWanted = false; });
		const { change, load, onChange, settings } = settingsStore(this);
		await load();
		// It may have been switched off meanwhile; what is added now would never be given back.
		if (!isWanted) return;
		const strings = stringsFor(getLanguage());
		const index = vaultIndex(this, app, settings());
		const writer = noteWriter(app, this.manifest, strings);
		this.register(() => writer.hideNotices());
		const parts: PluginParts = {
			app, strings, index, writer, settings, change,
			catalog: index.catalog,
			underWay: new Map(),
		};

		addDashboard(this, parts);
		addMarks(this, parts);
		addCommands(this, parts);
		addFileMenu(this, parts);
		app.workspace.onLayoutReady(() => void writer.askAboutUnfinished());
		this.addSettingTab(new SettingsTab(this, parts));
		onChange((changed) => index.useSettings(changed));
		this.#openDashboard = () => openDashboard(app, settings().dashboardPlace);
		this.#readSettings = load;
	}

	/** Somebody who has just enabled the plugin wants to see it. */
	override onUserEnable(): void {
		this.#openDashboard();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#readSettings();
	}
}
