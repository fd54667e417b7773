import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import type { Rule } from '../../core/model/rule';
import { conditionProblem } from '../../core/recognition/conditions';
import { conditionFrom, fieldText, otherConditions, type RuleField } from './rule-fields';
import { choice, row, type SettingsAccess } from './rows';

/** The page of one of the author's own rules. Its name stays while the rule is edited, for pages are known by their names. */
export function ownRulePage(id: string, { strings: { recognition: words }, settings }: SettingsAccess): SettingDefinitionPage {
	const rule = (): Rule => settings().ownRules.find((one) => one.id === id) ?? { id, action: 'include', conditions: [] };
	const key = (field: RuleField) => `ownRule.${id}.${field}` as const;
	return {
		type: 'page',
		name: words.rule(id),
		// Asked for whenever the row is drawn, so that it says what the rule has become.
		get desc() { return words.ruleText(rule()); },
		status: () => (neverHolds(rule()) ? 'warning' : null),
		items: [
			row(words.action, key('action'), choice(words.actions), words.actionHint),
			field('property', words.property, words.propertyHint),
			field('values', words.values, words.valuesHint, { visible: () => fieldText(rule(), 'property') !== '' }),
			field('title', words.title, words.patternHint),
			field('file-name', words.fileName, words.patternHint),
			row(words.folder, key('folder'), 'folder'),
			...otherConditions(rule()).map((condition): SettingDefinition => ({ name: words.asks(condition) })),
		],
	};

	function field(name: Exclude<RuleField, 'action'>, title: string, desc: string, extra?: Pick<SettingDefinition, 'visible'>): SettingDefinition {
		return row(title, key(name), { type: 'text', validate: (text) => problemWith(name, text) }, desc, extra);
	}

	function problemWith(name: Exclude<RuleField, 'action'>, text: string): string | undefined {
		const [problem] = conditionFrom(rule(), name, text).map(conditionProblem);
		return problem ? words.problem(problem.code, problem.detail) : undefined;
	}
}

function neverHolds({ conditions }: Rule): boolean {
	return conditions.length === 0 || conditions.some(conditionProblem);
}
