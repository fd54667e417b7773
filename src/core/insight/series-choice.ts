import type { CivilDate } from '../model/civil-date';
import type { Retrospective, Series } from '../model/retrospective';

/** A series that can be chosen. */
export interface SeriesChoice extends Series {
	/** How many retrospectives it has. */
	readonly count: number;
	/** The dates of its first and last dated retrospective; null where none is dated. */
	readonly first: CivilDate | null;
	readonly last: CivilDate | null;
}

/** The series of a vault, the one with the newest week first. */
export function seriesChoices(retrospectives: readonly Retrospective[]): readonly SeriesChoice[] {
	const choices = new Map<string, SeriesChoice>();
	for (const { series, date } of retrospectives) {
		choices.set(series.key, widened(choices.get(series.key) ?? { ...series, count: 0, first: null, last: null }, date));
	}
	return [...choices.values()].sort((a, b) => (b.last ?? '').localeCompare(a.last ?? '') || b.count - a.count);
}

function widened(choice: SeriesChoice, date: CivilDate | null): SeriesChoice {
	const count = choice.count + 1;
	if (date === null) return { ...choice, count };
	const first = choice.first === null || date < choice.first ? date : choice.first;
	const last = choice.last === null || date > choice.last ? date : choice.last;
	return { ...choice, count, first, last };
}
