import { property, type FrontMatter } from '../model/front-matter';
import type { Problem } from '../model/problem';
import type { Identity } from '../model/retrospective';
import { daysBetween } from '../model/week';
import { courseWeek } from './course-week';
import { findCivilDate, type FoundDate } from './find-civil-date';
import { fileName, noteTitle } from './note-title';
import { items } from './property-values';
import { findSeries } from './series';

/** How many days the file name may lie from the front matter before they contradict each other. */
const TOLERATED_DAYS = 14;

/**
 * Who a retrospective is, from its path in the vault (with extension) and its front matter alone.
 * Never throws; what contradicts itself or does not exist is listed under `problems`, which all concern the note as a whole.
 */
export function identify(path: string, frontMatter: FrontMatter): Identity {
	const title = noteTitle(path, frontMatter);
	const found = findCivilDate(path, frontMatter);
	return {
		title,
		series: findSeries(path, frontMatter, title),
		courseWeek: courseWeek(title, fileName(path), tagsOf(frontMatter)),
		date: found.date,
		problems: [...found.impossible, ...contradictions(found)],
	};
}

function tagsOf(frontMatter: FrontMatter): readonly string[] {
	return ['tags', 'tag'].flatMap((key) => items(property(frontMatter, key), true));
}

function contradictions({ written, named }: FoundDate): readonly Problem[] {
	if (!written || !named || Math.abs(daysBetween(written, named)) <= TOLERATED_DAYS) return [];
	return [{ code: 'dates-disagree', line: 0, detail: `${named} / ${written}` }];
}
