import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Rule } from '../../../src/core/model/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings';
import { stringsFor } from '../../../src/i18n/strings';
import { controlValue, withControlValue } from '../../../src/obsidian/settings/control-values';
import { settingDefinitions } from '../../../src/obsidian/settings/definitions';

const rule = (id: string, parts: Partial<Rule> = {}): Rule => ({ id, action: 'include', conditions: [{ test: 'folder', folder: id }], ...parts });

function opened(start: Partial<Settings> = {}, language = 'en') {
	let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
	const strings = stringsFor(language);
	const change = (part: Partial<Settings>) => { settings = { ...settings, ...part }; };
	return {
		words: strings.recognition,
		settings: () => settings,
		definitions: () => settingDefinitions({ strings, settings: () => settings, change }),
		set: (key: string, value: unknown) => change(withControlValue(settings, key, value)),
		get: (key: string) => controlValue(settings, key),
	};
}

type Tab = ReturnType<typeof opened>;

function flat(items: readonly SettingDefinitionItem[]): readonly SettingDefinitionItem[] {
	return items.flatMap((item) => [item, ...('type' in item ? flat(item.items ?? []) : [])]);
}

function recognitionGroups(tab: Tab): readonly SettingDefinitionGroup[] {
	const page = flat(tab.definitions()).find((item): item is SettingDefinitionPage => 'name' in item && item.name === tab.words.page);
	return (page?.items ?? []) as SettingDefinitionGroup[];
}

const ownRules = (tab: Tab) => recognitionGroups(tab)[0] as SettingDefinitionList;
const pageOf = (tab: Tab, index: number) => ownRules(tab).items?.[index] as SettingDefinitionPage;
const namesIn = (group: SettingDefinitionGroup | undefined) => group?.items?.map(({ name }) => name);

function validate(tab: Tab, key: string, text: string): unknown {
	const item = flat(tab.definitions()).find((one) => 'control' in one && one.control?.key === key);
	return item && 'control' in item && item.control?.type === 'text' ? item.control.validate?.(text) : 'no such field';
}

test.each(['en', 'ko'])('every built-in rule has a name and a description of its own in %s', (language) => {
	const [, vetoes, including] = recognitionGroups(opened({}, language));
	const rows = [...(vetoes?.items ?? []), ...(including?.items ?? [])].filter((row) => 'control' in row && row.control?.type === 'toggle');
	expect(rows).toHaveLength(11);
	expect(new Set(rows.map(({ name }) => name)).size).toBe(11);
	expect(rows.filter(({ name, desc }) => /own|내 규칙|Your rule/.test(name) || !desc)).toEqual([]);
});

test('own rules stand first, in their order', () => {
	const tab = opened({ ownRules: [rule('own-2'), rule('own-1')] });
	expect(namesIn(ownRules(tab))).toEqual(['Your rule 2', 'Your rule 1']);
});

test('a new rule is added at the end, with a warning until it asks something', () => {
	const tab = opened({ ownRules: [rule('own-7')] });
	ownRules(tab).addItem?.action(document.body);
	expect(tab.settings().ownRules[1]).toEqual({ id: 'own-8', action: 'include', conditions: [] });
	expect([0, 1].map((index) => (pageOf(tab, index).status as () => unknown)())).toEqual([null, 'warning']);
});

test('a deleted rule is gone, and the others stay', () => {
	const tab = opened({ ownRules: [rule('own-1'), rule('own-2'), rule('own-3')] });
	ownRules(tab).onDelete?.(1);
	expect(tab.settings().ownRules.map(({ id }) => id)).toEqual(['own-1', 'own-3']);
});

test.each([[0, 2, ['own-2', 'own-3', 'own-1']], [2, 0, ['own-3', 'own-1', 'own-2']], [1, 1, ['own-1', 'own-2', 'own-3']]])('a rule dragged from %i to %i takes its new place', (from, to, order) => {
	const tab = opened({ ownRules: [rule('own-1'), rule('own-2'), rule('own-3')] });
	ownRules(tab).onReorder?.(from, to);
	expect(tab.settings().ownRules.map(({ id }) => id)).toEqual(order);
});

test('the fields of a rule write the rule, and its row says what it has become', () => {
	const tab = opened({ ownRules: [rule('own-1', { conditions: [] })] });
	const page = pageOf(tab, 0);
	tab.set('ownRule.own-1.action', 'exclude');
	tab.set('ownRule.own-1.title', '^Draft');
	expect(tab.get('ownRule.own-1.title')).toBe('^Draft');
	expect(page.desc).toBe('Keep notes out if the title matches ^Draft');
});

test('the values of a property are asked for once it is named', () => {
	const tab = opened({ ownRules: [rule('own-1')] });
	const values = pageOf(tab, 0).items?.find((item) => 'control' in item && item.control?.key === 'ownRule.own-1.values');
	const isVisible = () => values && 'visible' in values && typeof values.visible === 'function' && values.visible();
	expect(isVisible()).toBe(false);
	tab.set('ownRule.own-1.property', 'tags');
	expect(isVisible()).toBe(true);
});

test('a pattern that is none gets an error at its field; a good one and an empty one get none', () => {
	const tab = opened({ ownRules: [rule('own-1')] });
	expect(validate(tab, 'ownRule.own-1.title', '(')).toMatch(/no regular expression/);
	expect(validate(tab, 'ownRule.own-1.file-name', '(a+)+')).toMatch(/repetition/);
	expect(['^week', ''].map((text) => validate(tab, 'ownRule.own-1.title', text))).toEqual([undefined, undefined]);
});

test('a built-in rule is switched off and on again', () => {
	const tab = opened();
	tab.set('builtInRule.weekly-tag', false);
	expect([tab.settings().disabledRules, tab.get('builtInRule.weekly-tag')]).toEqual([['weekly-tag'], false]);
	tab.set('builtInRule.weekly-tag', true);
	expect([tab.settings().disabledRules, tab.get('builtInRule.weekly-tag')]).toEqual([[], true]);
});

test('every control has a value to show, whatever its key', () => {
	const tab = opened({ ownRules: [rule('own-1')] });
	const keys = flat(tab.definitions()).flatMap((item) => ('control' in item && item.control ? item.control.key : []));
	expect(keys.length).toBeGreaterThan(30);
	expect(keys.filter((key) => tab.get(key) === undefined)).toEqual([]);
});

test('a group is put back to its defaults by its button', () => {
	const tab = opened({ disabledRules: ['weekly-tag', 'title-words'], openMarkers: ['later'] });
	const press = (group: SettingDefinitionGroup | undefined) => {
		const button = { setIcon: () => button, setTooltip: () => button, onClick: (act: () => void) => act() };
		for (const build of group?.extraButtons ?? []) build(button as never);
	};
	press(recognitionGroups(tab)[1]);
	expect([tab.settings().disabledRules, tab.settings().openMarkers]).toEqual([[], ['later']]);
	press(flat(tab.definitions()).find((item): item is SettingDefinitionGroup => 'heading' in item && item.heading === 'Reading'));
	expect(tab.settings().openMarkers).toEqual(DEFAULT_SETTINGS.openMarkers);
});
