import { timesInText } from '../model/times/read-times';
import { plain } from './comparable';

/**
 * The counter of the course's week: in the title, then the file name, then the tags. A file name that only repeats the
 * title's week of a month (`8월 2주차` in `week-2.md`) counts no course.
 */
export function courseWeek(title: string, fileName: string, tags: readonly string[]): number | null {
	const inTitle = counters(title);
	const [counted] = inTitle.ofCourse;
	if (counted !== undefined) return counted;
	for (const text of [fileName, ...tags]) {
		const [number] = text === title ? [] : counters(text).ofCourse;
		if (number !== undefined && !inTitle.ofMonths.includes(number)) return number;
	}
	return null;
}

/** The numbers of weeks in a text: of months, and of a course. */
function counters(text: string): { readonly ofMonths: readonly (number | undefined)[]; readonly ofCourse: readonly (number | undefined)[] } {
	const values = timesInText(plain(text)).times.map((time) => time.values).filter(({ n }) => n !== undefined);
	return {
		ofMonths: values.filter(({ m }) => m !== undefined).map(({ n }) => n),
		ofCourse: values.filter(({ m }) => m === undefined).map(({ n }) => n),
	};
}
