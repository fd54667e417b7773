import type { Verdict } from '../core/model/rule';
import type { Strings } from '../i18n/strings';

/** The verdict on a note that is no retrospective. */
export type Refusal = Extract<Verdict, { readonly recognised: false }>;

/** Why a note is no retrospective, as a sentence. */
export function whyNot({ veto, nearest }: Refusal, words: Strings['report']): string {
	if (veto !== null) return words.veto(veto);
	return nearest?.missed ? words.nearest(nearest.rule, nearest.missed) : words.noRule;
}
