import type { ReportStrings } from '../i18n/report-strings';
import { why } from '../i18n/why';
import type { Other } from './read-vault';

/** Why a note is no retrospective, in a few sentences; rules by their ids. */
export function whyNot({ refusal, problems }: Other, words: ReportStrings): string {
	return [why(refusal, words.recognition, String), ...problems.map(({ code, detail }) => words.problems[code](detail))].join(' ');
}
