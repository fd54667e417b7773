// Run by week-zones.test.ts in a process of its own, as a test's sandbox cannot change its time zone.
// Prints, as JSON by time zone, its offset and the first days on which a week is not what a count says.
import type { CivilDate } from '../../../src/core/model/civil-date';
import type { WeekSettings } from '../../../src/core/model/settings';
import { addDays, daysBetween, isoWeek, isoWeekDays, localeWeek, mondayOf, monthWeek, weekday, type Week } from '../../../src/core/model/week';
import { everyDayUntil, numbered, wholeWeeks, type Day } from './calendar-oracle';

const MONDAY = 0;
const SUNDAY = 6;

const days = everyDayUntil(2101);
const mondayWeeks = wholeWeeks(days, MONDAY);
const sundayWeeks = wholeWeeks(days, SUNDAY);
const inRange = (date: CivilDate) => date >= '1970-01-01' && date < '2101-01-01';

const yearOfMost = (week: readonly Day[]) => String(week[3]?.year);
const yearOfLast = (week: readonly Day[]) => String(week[6]?.year);
const monthOf = (index: number) => (week: readonly Day[]) => `${week[index]?.year}-${week[index]?.month}`;

const named = ({ year, week }: Week) => `${year}#${week}`;
const locale = (firstDay: WeekSettings['firstDay'], firstWeekContains: WeekSettings['firstWeekContains']) => (date: CivilDate) =>
	named(localeWeek(date, { firstDay, firstWeekContains, monthWeek: 'four-days' }));
const ofMonth = (custom: WeekSettings['monthWeek'], firstDay: WeekSettings['firstDay']) => (date: CivilDate) => {
	const { year, month, week } = monthWeek(date, { monthWeek: custom, firstDay });
	return `${year}-${month}#${week}`;
};

function differences(expected: ReadonlyMap<CivilDate, string>, actual: (date: CivilDate) => string): readonly string[] {
	return [...expected].filter(([date, label]) => inRange(date) && actual(date) !== label).map(([date, label]) => `${date} is ${actual(date)}, not ${label}`);
}

function brokenWeeks(): readonly string[] {
	return mondayWeeks.map((week) => week.map(({ date }) => date)).filter(([monday, , , thursday, , , sunday]) => {
		if (!thursday || !inRange(thursday)) return false;
		const { first, last } = isoWeekDays(thursday);
		return first !== monday || last !== sunday || mondayOf(isoWeek(thursday)) !== monday;
	}).map(String);
}

function brokenSteps(): readonly string[] {
	return days.filter(({ date, weekday: expected }, index) => {
		const next = days[index + 1]?.date;
		return next !== undefined && (addDays(date, 1) !== next || daysBetween(date, next) !== 1 || weekday(date) !== expected + 1);
	}).map(({ date }) => date);
}

const mistakes = () => [
	...differences(numbered(mondayWeeks, yearOfMost), (date) => named(isoWeek(date))),
	...differences(numbered(mondayWeeks, yearOfMost), locale(1, 4)),
	...differences(numbered(sundayWeeks, yearOfLast), locale(0, 1)),
	...differences(numbered(mondayWeeks, monthOf(3)), ofMonth('four-days', 0)),
	...differences(numbered(mondayWeeks, monthOf(0)), ofMonth('first-full', 0)),
	...differences(numbered(sundayWeeks, monthOf(6)), ofMonth('first-day', 0)),
	...brokenWeeks(),
	...brokenSteps(),
];

function findingsIn(zone: string) {
	process.env['TZ'] = zone;
	return { offset: new Date(Date.UTC(2021, 0, 15, 12)).getTimezoneOffset(), days: days.length, mistakes: mistakes().slice(0, 5) };
}

console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map((zone) => [zone, findingsIn(zone)]))));
