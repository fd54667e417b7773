import type { WeekCard } from './week-card';

/** The order of weeks: the undated first, then by date; by counter and path where that does not tell two apart. */
export function chronologically(a: WeekCard, b: WeekCard): number {
	return compare(a.date ?? '', b.date ?? '') || (a.courseWeek ?? 0) - (b.courseWeek ?? 0) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
