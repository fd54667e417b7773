import type { FrontMatter } from '../model/front-matter';
import type { Condition, Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { rulesInOrder } from './built-in-rules';
import { foldParts } from './comparable';
import { compileCondition } from './conditions';
import { NoteFacts } from './note-facts';

/** What one rule made of a note, condition by condition. */
export interface RuleReport {
	readonly rule: Rule;
	readonly holds: boolean;
	readonly conditions: readonly { readonly condition: Condition; readonly holds: boolean }[];
}

/** What every rule makes of a note, in the order in which they are tried; the first that holds decided. */
export function explain(path: string, frontMatter: FrontMatter, settings: RecognitionSettings): readonly RuleReport[] {
	const note = new NoteFacts(path, frontMatter, foldParts);
	return rulesInOrder(settings).map((rule) => report(rule, note));
}

function report(rule: Rule, note: NoteFacts): RuleReport {
	const conditions = rule.conditions.map((condition) => ({ condition, holds: compileCondition(condition)(note) }));
	return { rule, holds: conditions.length > 0 && conditions.every(({ holds }) => holds), conditions };
}
