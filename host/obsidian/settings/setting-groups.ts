import type { SettingDefinitionGroup, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { SettingGroup } from './setting-group';
import { addListParts, isList } from './setting-lists';
import { addRow, isVisible, type Row, type RowContext } from './setting-rows';

/** Drawn definitions: applies all predicates anew, and cleans up. */
export interface DrawnSettings {
	readonly refresh: () => void;
	readonly remove: () => void;
}

/** Draws definitions into an element. Rows outside a group stand in groups of their own, as they come. */
export function drawSettings(items: readonly SettingDefinitionItem[], containerEl: HTMLElement, context: RowContext): DrawnSettings {
	const groups = inGroups(items).map((definition) => drawGroup(definition, containerEl, context));
	const refresh = (): void => groups.forEach((group) => group.refresh());
	refresh();
	return { refresh, remove: () => groups.forEach((group) => group.remove()) };
}

function inGroups(items: readonly SettingDefinitionItem[]): SettingDefinitionGroup[] {
	const groups: SettingDefinitionGroup[] = [];
	let loose: SettingGroupItem[] | null = null;
	for (const item of items) {
		if ('type' in item && item.type !== 'page') {
			groups.push(item);
			loose = null;
		} else {
			if (!loose) groups.push({ type: 'group', items: (loose = []) });
			loose.push(item);
		}
	}
	return groups;
}

function drawGroup(definition: SettingDefinitionGroup, containerEl: HTMLElement, context: RowContext): DrawnSettings {
	const group = new SettingGroup(containerEl);
	if (definition.heading) group.setHeading(definition.heading);
	if (definition.cls) group.addClass(...definition.cls.split(' ').filter((name) => name !== ''));
	const items = definition.items ?? [];
	const rows = items.map((item, index) => addRow(item, index, group, context));
	addSearch(definition, items, rows, group);
	for (const build of definition.extraButtons ?? []) group.addExtraButton((button) => build(button));
	if (isList(definition)) addListParts(definition, group, rows);
	return { refresh: () => refreshGroup(definition, group, rows), remove: () => rows.forEach((row) => row.remove()) };
}

function addSearch({ search }: SettingDefinitionGroup, items: readonly SettingGroupItem[], rows: readonly Row[], group: SettingGroup): void {
	if (!search) return;
	group.addSearch((field) => field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
		items.forEach((item, index) => {
			const fits = 'type' in item || query === '' || search.match(item, query);
			rows[index]?.setting.settingEl.toggle(fits && isVisible(item));
		});
	}));
}

function refreshGroup(definition: SettingDefinitionGroup, group: SettingGroup, rows: readonly Row[]): void {
	const seen = rows.map((row) => row.refresh()).includes(true);
	group.groupEl.toggle(isVisible(definition) && (seen || isList(definition)));
}
