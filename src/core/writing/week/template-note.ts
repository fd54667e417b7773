import type { CivilDate } from '../../model/civil-date';
import { frontMatterRange } from '../../model/front-matter-range';
import { noteName } from '../../model/vault-path';
import { formatWeek, isoWeek, isoWeekDays } from '../../model/week';
import { fillTemplate } from '../templates/fill-template';
import { firstPlace, saidUnder, type NewNote } from './next-week-body';
import { noteLines } from '../edits/note-lines';

/** What the placeholders of a template of a week are filled from. */
export interface WeekFacts {
	/** Where the note is to be. */
	readonly path: string;
	readonly title: string;
	/** What the series is called. */
	readonly series: string;
	/** Null where the series counts no weeks. */
	readonly courseWeek: number | null;
	readonly date: CivilDate;
	/** Path of the note before; null for the first. */
	readonly previous: string | null;
}

/**
 * The text of a note of one week by a template. Placeholders: title, name (the file's), series, week (the course week),
 * isoWeek (`2021-W32`), previous (a wiki link to the note before, or nothing), and the days date, monday, sunday,
 * which take a format.
 */
export function templateNote(template: string, facts: WeekFacts): WeekFacts & NewNote {
	const { path, title, series, courseWeek, date, previous } = facts;
	const { first: monday, last: sunday } = isoWeekDays(date);
	const text = fillTemplate(template, {
		title, series, date, monday, sunday,
		name: noteName(path),
		week: String(courseWeek ?? ''),
		isoweek: formatWeek(isoWeek(date)),
		previous: previous ? `[[${noteName(previous)}]]` : '',
	});
	return { ...facts, text, cursor: cursorIn(text) };
}

/** In the first section. */
function cursorIn(text: string): number {
	const bodyFrom = frontMatterRange(text)?.bodyFrom ?? 0;
	const headings = noteLines(text).filter((line) => line.from >= bodyFrom && line.text === line.heading);
	const places = headings.map(({ from, text: line }, at) => {
		const said = saidUnder(text, { headingTo: from + line.length, to: headings[at + 1]?.from ?? text.length });
		return { level: line.trim().search(/[^#]|$/), at: said.from };
	});
	return firstPlace(places) ?? text.length;
}
