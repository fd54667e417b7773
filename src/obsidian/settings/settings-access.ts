import type { SettingDefinitionGroup } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings';
import type { Strings } from '../../i18n/strings';

/** What the definitions of settings need of the plugin. */
export interface SettingsAccess {
	readonly strings: Strings;
	readonly settings: () => Settings;
	/** Changes settings and draws the tab anew, for changes that no control makes. */
	readonly change: (part: Partial<Settings>) => void;
}

/** Gives a group a button that puts these settings back to their defaults. */
export function resetButton({ strings, change }: SettingsAccess, ...keys: readonly (keyof Settings)[]): Pick<SettingDefinitionGroup, 'extraButtons'> {
	const defaults: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]]));
	return { extraButtons: [(button) => button.setIcon('rotate-ccw').setTooltip(strings.settings.reset).onClick(() => change(defaults))] };
}
