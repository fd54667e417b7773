import { dateParts } from '../model/civil-date';
import { folded } from '../model/folded';
import { formatWeek } from '../model/week';
import { remembered } from './remembered';
import type { DatedWeek } from './dated-week';
import type { WeekCard } from './week-card';

// What people type to find a week, in the languages that notes are written in: not words on screen.
const MONTHS = Array.from({ length: 12 }, (_, month) =>
	(['short', 'long'] as const).map((style) => new Intl.DateTimeFormat('en', { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month, 1))),
);

/** Everything by which a week is found, folded, one name a line: title, path, course week, ISO week, days, months. */
export const weekWords: (card: WeekCard) => string = remembered(({ title, path, courseWeek, date, week }) => {
	const counter = courseWeek === null ? [] : [`week ${courseWeek}`, `week-${courseWeek}`, `${courseWeek}주차`, `${courseWeek}주 차`, `第${courseWeek}週`];
	return [title, path, date ?? '', ...counter, ...(week ? datedWords(week) : [])].map(folded).join('\n');
});

function datedWords({ iso, first, last, month, locale }: DatedWeek): readonly string[] {
	const inMonth = [`${month.month}월 ${month.week}주차`, `${month.month}월${month.week}주차`, `${month.month}월 ${month.week}주`];
	return [
		formatWeek(iso), `${iso.year} W${iso.week}`, `W${iso.week}`, `W${String(iso.week).padStart(2, '0')}`, first, last,
		...inMonth, ...inMonth.map((words) => `${month.year}년 ${words}`),
		...(MONTHS[month.month - 1] ?? []).map((name) => `week ${month.week} of ${name}`),
		...(locale ? [`week ${locale.week} of ${locale.year}`, `${locale.year}년 ${locale.week}주`] : []),
		...[first, last].flatMap((day) => monthWords(dateParts(day))),
	];
}

function monthWords({ year, month }: { readonly year: number; readonly month: number }): readonly string[] {
	return [...(MONTHS[month - 1] ?? []).map((name) => `${name} ${year}`), `${year}년 ${month}월`, `${year}年${month}月`];
}
