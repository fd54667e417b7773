import type { App } from 'obsidian';
import type { RecognitionSettings } from '../../core/model/settings';
import type { Strings } from '../../i18n/strings';
import { readCoreSettings } from '../index/core-settings';
import type { VaultIndex } from '../index/vault-index';
import type { SettingsStore } from '../settings/settings-store';

/** What it takes to explain a verdict and to change it. */
export interface RecognitionParts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly store: SettingsStore;
	readonly strings: Strings;
}

/** The rules as they are tried now: where the author names no folder of templates, that of the core plugin counts. */
export async function rulesInForce({ app, store }: RecognitionParts): Promise<RecognitionSettings> {
	const templateFolder = store.value.templateFolder || (await readCoreSettings(app.vault)).templateFolder;
	return { ...store.value, templateFolder };
}
