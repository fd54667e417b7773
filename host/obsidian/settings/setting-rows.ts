import type {
	Setting as ObsidianSetting, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage, SettingGroup as ObsidianSettingGroup, SettingGroupItem,
} from 'obsidian';
import { addControl, type ControlStore } from './setting-controls';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';

export interface RowContext extends ControlStore {
	openPage(page: SettingDefinitionPage): void;
}

/** A row on the screen: brings its visibility up to date, and cleans up. */
export interface Row {
	readonly setting: Setting;
	/** Applies the row's predicates; says whether the row is to be seen. */
	readonly refresh: () => boolean;
	readonly remove: () => void;
}

/** Draws a row for a definition. `index` is its place in the group, for `action`. */
export function addRow(definition: SettingGroupItem, index: number, group: SettingGroup, context: RowContext): Row {
	const setting = new Setting(group.listEl).setName(definition.name);
	if (definition.desc !== undefined) setting.setDesc(definition.desc);
	const cleanUp = 'type' in definition ? addPageLink(setting, definition, context) : addContent(setting, definition, index, group, context);
	return { setting, refresh: () => refresh(setting, definition), remove: () => cleanUp?.() };
}

/** The value of a predicate of a definition. One that throws counts as not given. */
export function valueOf<T>(predicate: T | (() => T) | undefined, otherwise: T): T {
	if (predicate === undefined) return otherwise;
	if (!isFunction(predicate)) return predicate;
	try {
		return predicate();
	} catch (error) {
		console.error(error);
		return otherwise;
	}
}

export function isVisible(definition: SettingGroupItem | SettingDefinitionGroup): boolean {
	return valueOf(definition.visible, true);
}

function isFunction<T>(value: T | (() => T)): value is () => T {
	return typeof value === 'function';
}

type CleanUp = (() => void) | undefined;

function addContent(setting: Setting, definition: SettingDefinition, index: number, group: SettingGroup, context: RowContext): CleanUp {
	if (definition.control) addControl(setting, definition.control, context);
	else if (definition.action) makeClickable(setting, () => definition.action(setting.settingEl, index));
	else if (definition.render) {
		return definition.render(setting as unknown as ObsidianSetting, group as unknown as ObsidianSettingGroup) ?? undefined;
	}
	return undefined;
}

function addPageLink(setting: Setting, page: SettingDefinitionPage, context: RowContext): undefined {
	const value = valueOf(page.displayValue, '');
	const status = valueOf<'warning' | null>(page.status, null);
	if (value !== '' || status) setting.addDisplayValue((display) => display.setValue(value).setStatus(status));
	setting.setClass('mod-page');
	makeClickable(setting, () => context.openPage(page));
}

function makeClickable(setting: Setting, act: () => void): void {
	const { settingEl } = setting;
	settingEl.addClass('mod-action', 'tappable');
	settingEl.tabIndex = 0;
	settingEl.setAttribute('role', 'button');
	settingEl.addEventListener('click', (event) => {
		if (!event.defaultPrevented && !settingEl.hasClass('is-disabled')) act();
	});
	settingEl.addEventListener('keydown', (event) => {
		if (event.target === settingEl && (event.key === 'Enter' || event.key === ' ')) act();
	});
}

function refresh(setting: Setting, definition: SettingGroupItem): boolean {
	const visible = isVisible(definition);
	setting.settingEl.toggle(visible);
	const disabled = disabledOf(definition);
	if (disabled !== undefined) setting.setDisabled(valueOf(disabled, false));
	return visible;
}

function disabledOf(definition: SettingGroupItem): boolean | (() => boolean) | undefined {
	if ('type' in definition) return undefined;
	return definition.control ? definition.control.disabled : definition.action ? definition.disabled : undefined;
}
