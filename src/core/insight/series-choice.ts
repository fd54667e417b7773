import type { CivilDate } from '../model/civil-date';
import { compare } from '../model/compare';
import type { Retrospective, Series } from '../model/retrospective';

/** A series that can be chosen. */
export interface SeriesChoice extends Series {
	/** How many retrospectives it has. */
	readonly count: number;
	/** The dates of its first and last dated retrospective; null where none is dated. */
	readonly first: CivilDate | null;
	readonly last: CivilDate | null;
}

type Growing = { -readonly [Part in keyof SeriesChoice]: SeriesChoice[Part] };

/** The series of a vault, the one with the newest week first. */
export function seriesChoices(retrospectives: readonly Retrospective[]): readonly SeriesChoice[] {
	const choices = new Map<string, Growing>();
	let choice: Growing | undefined;
	for (const { series, date } of retrospectives) {
		// Those of one series mostly come one behind the other.
		if (choice?.key !== series.key) choice = choices.get(series.key) ?? { ...series, count: 0, first: null, last: null };
		if (choice.count === 0) choices.set(series.key, choice);
		widen(choice, date);
	}
	return [...choices.values()].sort((a, b) => compare(b.last ?? '', a.last ?? '') || b.count - a.count);
}

function widen(choice: Growing, date: CivilDate | null): void {
	choice.count++;
	if (date === null) return;
	if (choice.last === null || date > choice.last) choice.last = date;
	else if (choice.first !== null && date < choice.first) choice.first = date;
	choice.first ??= date;
}
