import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Rule } from '../../core/model/rule';
import { rulesInOrder } from '../../core/recognition/built-in-rules';
import { nextRuleId } from '../../core/recognition/own-rules';
import { ownRulePage } from './own-rule-page';
import { group, resetButton, row, type SettingsAccess } from './rows';

/** The page on which the rules stand in the order in which they are tried: the author's own, vetoes, those that take in. */
export function recognitionPage(access: SettingsAccess): SettingDefinitionPage {
	const { strings, strings: { recognition: words }, settings } = access;
	// All of them, the one on the folder of the core plugin too where the author names no folder.
	const rules = rulesInOrder({ ownRules: [], disabledRules: [], templateFolder: settings().templateFolder || words.coreTemplates() });
	const withAction = (action: Rule['action']) => rules.filter((rule) => rule.action === action)
		.map(({ id, conditions }) => row(words.rule(id), `builtInRule.${id}`, 'toggle', words.asksAll(conditions)));
	const templateFolder = row(strings.settings.templateFolder, 'templateFolder', 'folder', strings.settings.templateFolderHint);
	const reset = resetButton(access, 'disabledRules');
	return {
		type: 'page',
		name: words.page,
		desc: words.pageHint,
		items: [
			ownRules(access),
			group(words.vetoes, [templateFolder, ...withAction('exclude')], reset),
			group(words.including, withAction('include'), reset),
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
