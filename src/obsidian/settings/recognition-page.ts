import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Rule } from '../../core/model/rule';
import { rulesInOrder } from '../../core/recognition/built-in-rules';
import { nextRuleId } from '../../core/recognition/own-rules';
import type { Strings } from '../../i18n/strings';
import { ownRulePage } from './own-rule-page';
import { resetButton, type SettingsAccess } from './settings-access';

/** The page on which the rules stand in the order in which they are tried: the author's own, vetoes, those that take in. */
export function recognitionPage(access: SettingsAccess): SettingDefinitionPage {
	const { recognition: words } = access.strings;
	const rules = builtInRules(access);
	const withAction = (action: Rule['action']) => rules.filter((rule) => rule.action === action).map((rule) => builtInRule(rule, words));
	return {
		type: 'page',
		name: words.page,
		desc: words.pageHint,
		items: [
			ownRules(access),
			group(words.vetoes, [templateFolder(access), ...withAction('exclude')], access),
			group(words.including, withAction('include'), access),
		],
	};
}

function ownRules(access: SettingsAccess): SettingDefinitionList {
	const { strings: { recognition: words }, settings, change } = access;
	const rules = () => settings().ownRules;
	return {
		type: 'list',
		heading: words.ownRules,
		emptyState: words.noOwnRules,
		items: rules().map(({ id }) => ownRulePage(id, access)),
		addItem: { name: words.addRule, action: () => change({ ownRules: [...rules(), { id: nextRuleId(rules()), action: 'include', conditions: [] }] }) },
		onDelete: (index) => change({ ownRules: rules().filter((_, at) => at !== index) }),
		onReorder: (from, to) => change({ ownRules: moved(rules(), from, to) }),
	};
}

function moved(rules: readonly Rule[], from: number, to: number): readonly Rule[] {
	const others = rules.filter((_, at) => at !== from);
	return [...others.slice(0, to), ...rules.slice(from, from + 1), ...others.slice(to)];
}

/** All of them, the one on the folder of the core plugin too where the author names no folder. */
function builtInRules({ strings, settings }: SettingsAccess): readonly Rule[] {
	return rulesInOrder({ ownRules: [], disabledRules: [], templateFolder: settings().templateFolder || strings.recognition.coreTemplates() });
}

function builtInRule({ id, conditions }: Rule, words: Strings['recognition']): SettingDefinition {
	return { name: words.rule(id), desc: words.asksAll(conditions), control: { type: 'toggle', key: `builtInRule.${id}` } };
}

function templateFolder({ strings: { settings: words } }: SettingsAccess): SettingDefinition {
	return { name: words.templateFolder, desc: words.templateFolderHint, control: { type: 'folder', key: 'templateFolder' } };
}

function group(heading: string, items: SettingDefinition[], access: SettingsAccess): SettingDefinitionGroup {
	return { type: 'group', heading, items, ...resetButton(access, 'disabledRules') };
}
