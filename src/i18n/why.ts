import type { Verdict } from '../core/model/rule';
import type { Strings } from './strings';

/** Why a note is, or is not, a retrospective, in one or two sentences. `nameOf` gives the name under which a rule is shown. */
export function why(verdict: Verdict, words: Strings['recognition'], nameOf: (rule: string) => string): string {
	if (verdict.recognised) return words.takenIn(nameOf(verdict.rule));
	const { veto, nearest } = verdict;
	const kept = veto === null ? '' : words.keptOut(nameOf(veto));
	if (!nearest) return kept || words.noRule;
	const near = nearest.missed ? words.nearest(nameOf(nearest.rule), nearest.missed) : words.otherwise(nameOf(nearest.rule));
	return `${kept} ${near}`.trim();
}
