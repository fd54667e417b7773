import type {
	SettingControl, SettingDropdownControl, SettingFileControl, SettingFolderControl, SettingNumberControl, SettingSliderControl,
	SettingTextAreaControl, TFile as ObsidianFile, TFolder as ObsidianFolder,
} from 'obsidian';
import type { Vault } from '../vault/vault';
import { suggestPaths } from './path-suggestions';
import type { Setting } from './setting';

/** Where the values of controls are kept. */
export interface ControlStore {
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	readonly vault: Vault;
	/** Called after a value was stored. */
	afterChange(): void;
}

/** Puts the control of a definition into its row, with its value; what the user enters is checked and then stored. */
export function addControl(setting: Setting, control: SettingControl, store: ControlStore): void {
	const kept = store.getControlValue(control.key) ?? control.defaultValue;
	const enter = (value: unknown): void => void checkAndStore(setting, control, value, store);
	build(setting, control, kept, enter, store.vault);
	if (kept !== undefined) void check(setting, control, kept);
}

type Enter = (value: unknown) => void;

function build(setting: Setting, control: SettingControl, kept: unknown, enter: Enter, vault: Vault): void {
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(kept === true).onChange(enter));
			return;
		case 'dropdown':
			addDropdown(setting, control, kept, enter);
			return;
		case 'textarea':
			addTextArea(setting, control, kept, enter);
			return;
		case 'number':
			addNumber(setting, control, kept, enter);
			return;
		case 'slider':
			addSlider(setting, control, kept, enter);
			return;
		case 'color':
			setting.addColorPicker((color) => color.setValue(textOf(kept)).onChange(enter));
			return;
		case 'text':
		case 'file':
		case 'folder':
			setting.addText((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(textOf(kept)).onChange(enter);
				if (control.type !== 'text') suggestPaths(text.inputEl, () => pathsFor(control, vault));
			});
	}
}

function addDropdown(setting: Setting, control: SettingDropdownControl, kept: unknown, enter: Enter): void {
	setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(kept)).onChange(enter));
}

function addTextArea(setting: Setting, control: SettingTextAreaControl, kept: unknown, enter: Enter): void {
	setting.addTextArea((area) => {
		area.inputEl.rows = control.rows ?? 4;
		area.setPlaceholder(control.placeholder ?? '').setValue(textOf(kept)).onChange(enter);
	});
}

function addNumber(setting: Setting, { placeholder, min, max, step }: SettingNumberControl, kept: unknown, enter: Enter): void {
	setting.addText((text) => {
		Object.assign(text.inputEl, { type: 'number', min: min ?? '', max: max ?? '', step: step ?? 1 });
		text.setPlaceholder(placeholder ?? '').setValue(textOf(kept)).onChange((value) => enter(Number(value)));
	});
}

function addSlider(setting: Setting, control: SettingSliderControl, kept: unknown, enter: Enter): void {
	setting.addSlider((slider) => {
		slider.setLimits(control.min, control.max, control.step).setValue(Number(kept ?? control.min)).onChange(enter);
		if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
	});
}

function pathsFor(control: SettingFileControl | SettingFolderControl, vault: Vault): string[] {
	if (control.type === 'file') {
		const { filter } = control;
		return vault.getFiles().filter((file) => filter?.(file as unknown as ObsidianFile) ?? true).map(({ path }) => path);
	}
	const { filter, includeRoot } = control;
	return vault.getAllFolders(includeRoot ?? false).filter((folder) => filter?.(folder as unknown as ObsidianFolder) ?? true).map(({ path }) => path);
}

async function checkAndStore(setting: Setting, control: SettingControl, value: unknown, store: ControlStore): Promise<void> {
	if (!(await check(setting, control, value))) return;
	await store.setControlValue(control.key, value);
	store.afterChange();
}

async function check(setting: Setting, control: SettingControl, value: unknown): Promise<boolean> {
	// Each control's check takes the type that its own field gives.
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const problem = (await validate?.(value)) || null;
	setting.setErrorMessage(problem);
	return problem === null;
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
