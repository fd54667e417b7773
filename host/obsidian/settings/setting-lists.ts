import type { SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';
import type { Row } from './setting-rows';

export function isList(group: SettingDefinitionGroup): group is SettingDefinitionList {
	return group.type === 'list';
}

/** Gives a drawn list what it has beyond a group: adding, deleting, another order, and words for when it is empty. */
export function addListParts(list: SettingDefinitionList, group: SettingGroup, rows: readonly Row[]): void {
	group.addClass('mod-list');
	const { addItem, emptyState } = list;
	if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(group.groupEl)));
	rows.forEach(({ setting }, index) => {
		if (list.onReorder) addOrder(list.onReorder, setting, index, rows.length);
		if (list.onDelete) addDelete(list.onDelete, setting, index);
	});
	if (rows.length === 0 && emptyState !== undefined) new Setting(group.listEl).setClass('setting-empty-state').setName(emptyState);
}

function addDelete(remove: (index: number) => void, setting: Setting, index: number): void {
	setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => remove(index)));
	setting.settingEl.tabIndex = 0;
	setting.settingEl.addEventListener('keydown', (event) => {
		if (event.target === setting.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) remove(index);
	});
}

/** A handle to drag the row by; with the keyboard, the arrows on the handle move it. */
function addOrder(reorder: (from: number, to: number) => void, setting: Setting, index: number, count: number): void {
	const { settingEl } = setting;
	setting.addExtraButton((button) => {
		const handle = button.setIcon('grip-vertical').setTooltip('Drag to reorder').extraSettingsEl;
		handle.addClass('setting-drag-handle');
		handle.draggable = true;
		handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/x-row', String(index)));
		handle.addEventListener('keydown', ({ key }) => {
			const to = index + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0);
			if (to !== index && to >= 0 && to < count) reorder(index, to);
		});
	});
	settingEl.addEventListener('dragover', (event) => event.preventDefault());
	settingEl.addEventListener('drop', (event) => {
		const from = Number.parseInt(event.dataTransfer?.getData('text/x-row') ?? '', 10);
		if (!Number.isNaN(from) && from !== index) reorder(from, index);
	});
}
