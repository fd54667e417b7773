import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingGroupItem } from 'obsidian';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings';
import type { PluginParts } from '../plugin-parts';
import type { ControlKey } from './control-values';

/** What the definitions of settings need of the plugin. */
export interface SettingsAccess extends Pick<PluginParts, 'strings' | 'settings'> {
	/** Changes settings and draws the tab anew, for changes that no control makes. */
	readonly change: (part: Partial<Settings>) => void;
}

type WithoutKey<Control> = Control extends SettingControl ? Omit<Control, 'key'> : never;
/** A control but for what it sets; one that needs no more by its type alone. */
export type Kind = WithoutKey<SettingControl> | 'text' | 'toggle' | 'file' | 'folder';
export type Extra = Pick<SettingDefinition, 'visible'>;

/** A row with a control, and what explains it. The compiler holds the names of controls against the settings. */
export function row(name: string, key: ControlKey, kind: Kind, desc = '', extra?: Extra): SettingDefinition {
	return { name, desc, control: typeof kind === 'string' ? { type: kind, key } : { ...kind, key }, ...extra };
}

/** A choice among values, each with its words. */
export function choice(options: Record<string, string>): Kind {
	return { type: 'dropdown', options };
}

/** Rows under a heading. */
export function group(heading: string, items: SettingGroupItem[], extra?: Pick<SettingDefinitionGroup, 'extraButtons'>): SettingDefinitionGroup {
	return { type: 'group', heading, items, ...extra };
}

/** Gives a group a button that puts these settings back to their defaults. */
export function resetButton({ strings, change }: SettingsAccess, ...keys: readonly (keyof Settings)[]): Pick<SettingDefinitionGroup, 'extraButtons'> {
	const defaults: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]]));
	return { extraButtons: [(button) => button.setIcon('rotate-ccw').setTooltip(strings.settings.reset).onClick(() => change(defaults))] };
}
