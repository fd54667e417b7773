import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../../../host/obsidian/app';
import { PluginSettingTab } from '../../../host/obsidian/settings/setting-tab';
import { makeApp, settle } from '../support/test-app';

type Values = Record<string, unknown>;

/** A tab on the screen over `values`. */
function showTab(definitions: (tab: PluginSettingTab) => SettingDefinitionItem[], values: Values = {}, app: App = makeApp()) {
	const saved: unknown[] = [];
	const plugin = {
		manifest: { id: 'fixture', name: 'Fixture' },
		settings: values,
		saveData: (data: unknown) => {
			saved.push(structuredClone(data));
			return Promise.resolve();
		},
	};
	const tab = new (class extends PluginSettingTab {
		override getSettingDefinitions(): SettingDefinitionItem[] {
			return definitions(this);
		}
	})(app, plugin);
	document.body.append(tab.containerEl);
	tab.show();
	return { tab, saved, values };
}

function rows(): string[] {
	return [...document.querySelectorAll<HTMLElement>('.setting-items .setting-item')].filter(isSeen).map((row) => row.querySelector('.setting-item-name')?.textContent ?? '');
}

function isSeen(el: HTMLElement): boolean {
	return el.closest('[style*="display: none"]') === null;
}

async function enter(selector: string, value: string): Promise<void> {
	const field = document.querySelector<HTMLInputElement>(selector);
	if (!field) throw new Error(`There is no ${selector}.`);
	field.value = value;
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
	await settle();
}

test('each kind of control shows its value and stores a new one', async () => {
	const { values, saved } = showTab(
		() => [
			{ name: 'Toggle', control: { type: 'toggle', key: 'toggle' } },
			{ name: 'Dropdown', control: { type: 'dropdown', key: 'dropdown', options: { main: 'Main', side: 'Side' } } },
			{ name: 'Text', control: { type: 'text', key: 'text' } },
			{ name: 'Area', control: { type: 'textarea', key: 'area' } },
			{ name: 'Number', control: { type: 'number', key: 'number' } },
			{ name: 'Slider', control: { type: 'slider', key: 'slider', min: 0, max: 10, step: 1 } },
		],
		{ toggle: false, dropdown: 'side', text: 'a', area: 'b', number: 3, slider: 4 },
	);
	expect(document.querySelector<HTMLSelectElement>('select')?.value).toBe('side');
	document.querySelector<HTMLElement>('.checkbox-container')?.click();
	await enter('select', 'main');
	await enter('input[type=text]', 'A');
	await enter('textarea', 'B');
	await enter('input[type=number]', '5');
	await enter('input[type=range]', '7');
	expect(values).toEqual({ toggle: true, dropdown: 'main', text: 'A', area: 'B', number: 5, slider: 7 });
	expect(saved.at(-1)).toEqual(values);
});

test('a value that is not there yet is the default', () => {
	showTab(() => [{ name: 'Text', control: { type: 'text', key: 'text', defaultValue: 'default' } }]);
	expect(document.querySelector<HTMLInputElement>('input')?.value).toBe('default');
});

test('a value that is refused is shown as wrong, and not stored', async () => {
	const validate = (value: string) => (value.includes('[') ? 'This is no pattern.' : undefined);
	const { values } = showTab(() => [{ name: 'Pattern', control: { type: 'text', key: 'pattern', validate } }], { pattern: 'a' });
	await enter('input', '[');
	expect(document.querySelector('.setting-item-error')?.textContent).toBe('This is no pattern.');
	expect(values['pattern']).toBe('a');
	await enter('input', 'b');
	expect(document.querySelector('.setting-item-error')).toBeNull();
	expect(values['pattern']).toBe('b');
});

test('a stored value that is wrong is shown as wrong at once', async () => {
	showTab(() => [{ name: 'Pattern', control: { type: 'text', key: 'pattern', validate: () => 'No.' } }], { pattern: '[' });
	await settle();
	expect(document.querySelector('.setting-item.is-invalid')).not.toBeNull();
});

test('rows are seen and usable as their predicates say, after every change', async () => {
	const values: Values = { place: 'folder' };
	showTab(
		() => [
			{ name: 'Place', control: { type: 'dropdown', key: 'place', options: { folder: 'Folder', beside: 'Beside' } } },
			{ name: 'Folder', visible: () => values['place'] === 'folder', control: { type: 'text', key: 'folder' } },
			{ name: 'Name', control: { type: 'text', key: 'name', disabled: () => values['place'] === 'beside' } },
		],
		values,
	);
	expect(rows()).toEqual(['Place', 'Folder', 'Name']);
	await enter('select', 'beside');
	expect(rows()).toEqual(['Place', 'Name']);
	expect(document.querySelectorAll<HTMLInputElement>('input')[1]?.disabled).toBe(true);
});

test('a group with nothing to see is not seen', () => {
	showTab(() => [{ type: 'group', heading: 'Hidden', items: [{ name: 'A', visible: false }] }, { type: 'group', heading: 'Seen', items: [{ name: 'B' }] }]);
	expect([...document.querySelectorAll<HTMLElement>('.setting-group')].filter(isSeen).map((group) => group.querySelector('.setting-group-header')?.textContent)).toEqual(['Seen']);
});

test('a row of one\'s own is drawn, and cleaned up when the tab goes', () => {
	const cleanUp = jest.fn();
	const { tab } = showTab(() => [{ name: 'Own', render: (setting) => {
		setting.addButton((button) => button.setButtonText('Press'));
		return cleanUp;
	} }]);
	expect(document.querySelector('.setting-items button')?.textContent).toBe('Press');
	tab.hide();
	expect(cleanUp).toHaveBeenCalledTimes(1);
});

test('an action row acts when it is clicked', () => {
	const action = jest.fn((_el: HTMLElement, _index: number) => undefined);
	showTab(() => [{ name: 'Act', action }]);
	document.querySelector<HTMLElement>('.setting-items .setting-item')?.click();
	expect(action.mock.calls[0]?.[1]).toBe(0);
});

test('a list adds, deletes and reorders, and says when it is empty', () => {
	const rules = ['one', 'two', 'three'];
	showTab((tab) => [{
		type: 'list',
		heading: 'Rules',
		emptyState: 'No rules yet.',
		items: rules.map((name) => ({ name })),
		addItem: { name: 'Add rule', action: () => { rules.push('new'); tab.update(); } },
		onDelete: (index) => { rules.splice(index, 1); tab.update(); },
		onReorder: (from, to) => { rules.splice(to, 0, ...rules.splice(from, 1)); tab.update(); },
	}]);
	const press = (label: string, index = 0) => document.querySelectorAll<HTMLElement>(`[aria-label="${label}"]`)[index];
	press('Drag to reorder', 2)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
	expect(rows()).toEqual(['one', 'three', 'two']);
	press('Add rule')?.click();
	for (let left = 4; left > 0; left -= 1) press('Delete')?.click();
	expect(rows()).toEqual(['No rules yet.']);
});

test('a page opens in place of the tab, and leads back', () => {
	showTab(() => [{ type: 'page', name: 'Words', displayValue: () => '3 words', items: [{ name: 'Inner' }] }]);
	expect(document.querySelector('.setting-display-value')?.textContent).toBe('3 words');
	document.querySelector<HTMLElement>('.mod-page')?.click();
	expect(rows()).toEqual(['Inner']);
	expect(document.querySelector('.setting-page-title')?.textContent).toBe('Words');
	document.querySelector<HTMLElement>('[aria-label=Back]')?.click();
	expect(rows()).toEqual(['Words']);
});

test('an open page stays open when the definitions change', () => {
	const words = ['a'];
	const { tab } = showTab(() => [{ type: 'page', name: 'Words', items: words.map((name) => ({ name })) }]);
	document.querySelector<HTMLElement>('.mod-page')?.click();
	words.push('b');
	tab.update();
	expect(rows()).toEqual(['a', 'b']);
});

test('a field for a folder offers the folders of the vault', () => {
	const app = makeApp({ 'notes/deep/a.md': '' });
	app.vault.load();
	showTab(() => [{ name: 'Folder', control: { type: 'folder', key: 'folder', filter: (folder) => folder.path !== 'notes' } }], {}, app);
	document.body.append(...document.querySelectorAll('.vertical-tab-content'));
	document.querySelector('input')?.dispatchEvent(new Event('focus'));
	expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual(['notes/deep']);
});
