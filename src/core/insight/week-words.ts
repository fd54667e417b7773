import { dateParts } from '../model/civil-date';
import { fold } from '../model/fold';
import { englishNames } from '../model/times/month-names';
import { formatWeek } from '../model/week';
import { remembered } from '../model/remembered';
import type { DatedWeek } from './dated-week';
import type { WeekCard } from './week-card';

/**
 * Everything by which a week is found, folded, one name a line: title, path, course week, ISO week, days, months. It is
 * what people type, in the languages that notes are written in: not words on screen. A name that is a part of another,
 * such as `W32` of `2021 W32`, is found in it.
 */
export const weekWords: (card: WeekCard) => string = remembered(({ title, path, courseWeek, date, week }) => {
	const counter = courseWeek === null ? [] : [`week ${courseWeek}`, `week-${courseWeek}`, `${courseWeek}주차`, `${courseWeek}주 차`, `第${courseWeek}週`];
	return [title, path, date ?? '', ...counter, ...(week ? datedWords(week) : [])].map(fold).join('\n');
});

function datedWords({ iso, first, last, month, locale }: DatedWeek): readonly string[] {
	const inYear = `${month.year}년 ${month.month}월`;
	return [
		formatWeek(iso), `${iso.year} W${iso.week}`, first, last,
		`${inYear} ${month.week}주차`, `${inYear}${month.week}주차`,
		...englishNames(month.month).map((name) => `week ${month.week} of ${name}`),
		...(locale ? [`week ${locale.week} of ${locale.year}`, `${locale.year}년 ${locale.week}주`] : []),
		...[first, last].map(dateParts).flatMap(({ year, month }) => [...englishNames(month).map((name) => `${name} ${year}`), `${year}년 ${month}월`, `${year}년${month}월`]),
	];
}
