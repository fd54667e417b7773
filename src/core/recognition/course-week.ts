import { plain } from './comparable';
import { weekCounters } from './week-counters';

/**
 * The counter of the course's week: in the title, then the file name, then the tags. A file name that only repeats the
 * title's week of a month (`8월 2주차` in `week-2.md`) counts no course.
 */
export function courseWeek(title: string, fileName: string, tags: readonly string[]): number | null {
	const monthWeeks = weekCounters(plain(title)).monthWeeks;
	for (const text of [title, fileName, ...tags]) {
		const number = weekCounters(plain(text)).courseWeeks[0];
		if (number !== undefined && !(text !== title && monthWeeks.includes(number))) return number;
	}
	return null;
}
