import { isoWeek, formatWeek, addDays, weekday, mondayOf, monthWeek } from '../../../src/core/model/week';

test('the day 2021-08-13 lies in the ISO week 2021-W32', () => {
	expect(formatWeek(isoWeek('2021-08-13'))).toBe('2021-W32');
});

test('a week belongs to the year of its Thursday', () => {
	expect(formatWeek(isoWeek('2021-01-01'))).toBe('2020-W53');
	expect(formatWeek(isoWeek('2024-12-30'))).toBe('2025-W01');
});

test('2022 has no week 53', () => {
	expect(mondayOf({ year: 2022, week: 53 })).toBeNull();
});

test('adding days crosses months and leap days', () => {
	expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
	expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
});

test('Friday is the fifth day of the week', () => {
	expect(weekday('2021-08-13')).toBe(5);
});

test('2021-08-13 lies in the second week of August by the four-day rule', () => {
	expect(monthWeek('2021-08-13', { monthWeek: 'four-days', firstDay: 1 })).toEqual({ year: 2021, month: 8, week: 2 });
});

test.each([
	['four-days', 1, { year: 2021, month: 9, week: 1 }],
	['first-full', 1, { year: 2021, month: 8, week: 5 }],
	['first-day', 1, { year: 2021, month: 9, week: 1 }],
	['first-day', 0, { year: 2021, month: 9, week: 1 }],
] as const)('by the custom %s and first day %i, 2021-08-31 lies in its week', (custom, firstDay, expected) => {
	expect(monthWeek('2021-08-31', { monthWeek: custom, firstDay })).toEqual(expected);
});

test('a week belongs to the month of its Thursday across the turn of the year', () => {
	expect(monthWeek('2021-01-02', { monthWeek: 'four-days', firstDay: 1 })).toEqual({ year: 2020, month: 12, week: 5 });
});
