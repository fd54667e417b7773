import { timesInText } from '../model/times/read-times';
import { plain } from './comparable';

/**
 * The counter of the course's week: in the title, then the file name, then the tags. A file name that only repeats the
 * title's week of a month (`8월 2주차` in `week-2.md`) counts no course.
 */
export function courseWeek(title: string, fileName: string, tags: readonly string[]): number | null {
	let ofMonths: readonly (number | undefined)[] = [];
	for (const text of new Set([title, fileName, ...tags])) {
		const counts = timesInText(plain(text)).times.map(({ values }) => values).filter(({ n }) => n !== undefined);
		const number = counts.find(({ m }) => m === undefined)?.n;
		if (number !== undefined && !ofMonths.includes(number)) return number;
		if (text === title) ofMonths = counts.map(({ n }) => n);
	}
	return null;
}
