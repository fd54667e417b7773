import type { Verdict } from '../core/model/rule';
import type { Strings } from './strings';

/** Why a note is, or is not, a retrospective, in one or two sentences. `nameOf` gives the name under which a rule is shown. */
export function why(verdict: Verdict, words: Strings['recognition'], nameOf: (rule: string) => string): string {
	if (verdict.recognised) return words.takenIn(nameOf(verdict.rule));
	const { veto, nearest } = verdict;
	if (!nearest) return veto === null ? words.noRule : words.keptOut(nameOf(veto));
	const near = nearest.missed ? words.nearest(nameOf(nearest.rule), nearest.missed) : words.otherwise(nameOf(nearest.rule));
	return veto === null ? near : `${words.keptOut(nameOf(veto))} ${near}`;
}
