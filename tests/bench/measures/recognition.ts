import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { createRecogniser } from '../../../src/core/recognition/recognise';
import { processorSecondsFor } from './measuring';

/** One note in twenty is a retrospective; the others are of the kinds that surround them. */
function note(index: number): readonly [path: string, frontMatter: Record<string, unknown>] {
	switch (index % 20) {
		case 0:
			return [`_posts/camp/2023-05-19-week-${index}.md`, { title: `Systems camp ${index % 52}주차 회고`, categories: ['Systems'], tags: ['Systems', 'weekly'] }];
		case 1:
			return [`projects/review-${index}.md`, { title: `코드 리뷰 ${index}`, tags: 'review, code', date: '2023-05-19' }];
		case 2:
			return [`daily/2023-05-${index}.md`, {}];
		default:
			return [`notes/os/paging-${index}.md`, { title: `Paging ${index}`, tags: ['os', 'memory'], created: '2023-05-19T10:00:00+09:00' }];
	}
}

/** Milliseconds to recognise so many notes by path and front matter alone. */
export function recognition(count: string): number {
	const notes = Array.from({ length: Number(count) }, (_, index) => note(index));
	const recognise = createRecogniser(DEFAULT_SETTINGS);
	return processorSecondsFor(() => notes.forEach(([path, frontMatter]) => void recognise(path, frontMatter))) * 1000;
}
