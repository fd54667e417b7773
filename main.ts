import { getLanguage, Plugin } from 'obsidian';
import { stringsFor } from './src/i18n/strings';
import { addCommands } from './src/obsidian/commands';
import { addDashboard } from './src/obsidian/dashboard/add-dashboard';
import { VaultIndex } from './src/obsidian/index/vault-index';
import { addMarks } from './src/obsidian/marks/add-marks';
import { addCarryOver } from './src/obsidian/new-week/add-carry-over';
import { openNewWeek } from './src/obsidian/new-week/new-week-dialog';
import { addRecognition } from './src/obsidian/recognition/add-recognition';
import { addRepay } from './src/obsidian/repay/add-repay';
import { SettingsStore } from './src/obsidian/settings/settings-store';
import { SettingsTab } from './src/obsidian/settings/settings-tab';
import { NoteWriter } from './src/obsidian/writing/note-writer';
import { stubCreator } from './src/obsidian/writing/stub-creator';

/** Builds the pieces of the plugin and joins them. What each does stands in its own file. */
export default class WeeklyRetrospectivePlugin extends Plugin {
	readonly #store = new SettingsStore(this);
	#openDashboard: () => Promise<void> = () => Promise.resolve();

	override async onload(): Promise<void> {
		const { app } = this;
		const store = this.#store;
		await store.load();
		const strings = stringsFor(getLanguage());
		const settings = () => store.value;
		const index = this.addChild(new VaultIndex(app, store.value));
		const writer = new NoteWriter(app, this.manifest, strings);
		const repay = { app, index, writer, settings, strings };
		const stubs = stubCreator(repay);
		const week = { app, index, writer, strings, settings, rememberCarry: (carryOver: boolean) => void store.change({ carryOver }) };
		const newWeek = (series: string | null) => openNewWeek(week, series);

		this.#openDashboard = addDashboard(this, { app, index, store, strings, stubs, repay, newWeek });
		addMarks(this, { app, index, settings, strings, stubs, repay });
		addRepay(this, repay, stubs);
		addCarryOver(this, week);
		addCommands(this, { strings, writer, newWeek, openDashboard: this.#openDashboard });
		addRecognition(this, { app, index, store, strings });
		app.workspace.onLayoutReady(() => void writer.askAboutUnfinished());
		this.addSettingTab(new SettingsTab(app, this, store, strings));
		store.onChange((changed) => index.useSettings(changed));
	}

	/** Somebody who has just enabled the plugin wants to see it. */
	override onUserEnable(): void {
		void this.#openDashboard();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.load();
	}
}
