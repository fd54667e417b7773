import type { Condition, Rule } from '../../core/model/rule';
import { asText, asWords } from './word-lists';

/** What can be edited of a rule. A field that is empty asks nothing of a note. */
export type RuleField = 'action' | 'property' | 'values' | 'title' | 'file-name' | 'folder';

/** What the fields ask of a note. */
type FieldCondition = Extract<Condition, { test: RuleField }>;

/** The text that a field of a rule shows. */
export function fieldText(rule: Rule, field: RuleField): string {
	if (field === 'action') return rule.action;
	const condition = conditionAt(rule, field);
	if (!condition) return '';
	if (condition.test === 'property') return asText(field === 'values' ? condition.values : condition.keys);
	return condition.test === 'folder' ? condition.folder : condition.pattern;
}

/** The rule with a text typed into one of its fields. Conditions that no field shows stay as they are. */
export function withField(rule: Rule, field: RuleField, text: string): Rule {
	if (field === 'action') return { ...rule, action: text === 'exclude' ? 'exclude' : 'include' };
	const [before, after] = [conditionAt(rule, field), conditionFrom(rule, field, text)];
	return { ...rule, conditions: before ? rule.conditions.flatMap((condition) => (condition === before ? after : condition)) : [...rule.conditions, ...after] };
}

/** What a text in a field asks of a note: one condition, or none where it is empty. Values ask nothing without their property. */
export function conditionFrom(rule: Rule, field: Exclude<RuleField, 'action'>, text: string): readonly Condition[] {
	if (field === 'property' || field === 'values') {
		const [keys, values] = field === 'property' ? [text, fieldText(rule, 'values')] : [fieldText(rule, 'property'), text];
		return keys.trim() === '' ? [] : [{ test: 'property', keys: asWords(keys), values: asWords(values) }];
	}
	if (text.trim() === '') return [];
	return [field === 'folder' ? { test: field, folder: text } : { test: field, pattern: text }];
}

/** Conditions that stored settings hold and no field shows. */
export function otherConditions(rule: Rule): readonly Condition[] {
	const shown: readonly (Condition | undefined)[] = (['property', 'title', 'file-name', 'folder'] as const).map((field) => conditionAt(rule, field));
	return rule.conditions.filter((condition) => !shown.includes(condition));
}

function conditionAt({ conditions }: Rule, field: Exclude<RuleField, 'action'>): FieldCondition | undefined {
	return conditions.find((condition): condition is FieldCondition => condition.test === (field === 'values' ? 'property' : field));
}
