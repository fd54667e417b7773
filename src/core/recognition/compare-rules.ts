import type { FrontMatter } from '../model/front-matter';
import type { RecognitionSettings } from '../model/settings';
import { createRecogniser } from './recognise';

/** What other settings make of a note: it becomes a retrospective, or is one no longer. */
export type VerdictChange = 'joins' | 'leaves';

/** Says of a note, by path and front matter, how its verdict differs under the settings `after`; null where it stays. */
export function createComparison(before: RecognitionSettings, after: RecognitionSettings): (path: string, frontMatter: FrontMatter) => VerdictChange | null {
	const [judgeBefore, judgeAfter] = [createRecogniser(before), createRecogniser(after)];
	return (path, frontMatter) => {
		const { recognised } = judgeAfter(path, frontMatter);
		if (recognised === judgeBefore(path, frontMatter).recognised) return null;
		return recognised ? 'joins' : 'leaves';
	};
}
