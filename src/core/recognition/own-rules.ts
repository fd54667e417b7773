import type { Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';

/** An id for a rule to be added, one above the highest there is: `own-3` beside `own-1` and `own-2`. */
export function nextRuleId(ownRules: readonly Rule[]): string {
	const numbers = ownRules.map(({ id }) => Number(/^own-(\d{1,9})$/.exec(id)?.[1] ?? 0));
	return `own-${Math.max(0, ...numbers) + 1}`;
}

/** The settings with a rule that is tried before all others. */
export function withRule(rule: Rule, settings: RecognitionSettings): RecognitionSettings {
	return { ...settings, ownRules: [rule, ...settings.ownRules] };
}
