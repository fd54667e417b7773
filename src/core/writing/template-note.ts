import type { CivilDate } from '../model/civil-date';
import { frontMatterRange } from '../model/front-matter-range';
import { noteName } from '../model/vault-path';
import { formatWeek, isoWeek, isoWeekDays } from '../model/week';
import type { NewNote } from './continue-note';
import { fillTemplate, type Placeholders } from './fill-template';
import { firstPlaceIn } from './next-week-body';
import { isHeadingLine, noteLines } from './note-lines';

/** What the placeholders of a template of a week are filled from. */
export interface WeekFacts {
	readonly path: string;
	readonly title: string;
	readonly series: string;
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
export function templateNote(template: string, facts: WeekFacts): NewNote {
	const content = fillTemplate(template, placeholders(facts));
	return { content, cursor: firstPlaceIn(content, headingsOf(content)) };
}

/** A title by a template's pattern; placeholders that stand for nothing leave no gap. */
export function filledTitle(pattern: string, series: string, courseWeek: number): string {
	const title = fillTemplate(pattern, { texts: { series, week: String(courseWeek) }, days: {} }).replace(/\s+/g, ' ').trim();
	return title.charAt(0).toUpperCase() + title.slice(1);
}

function placeholders({ path, title, series, courseWeek, date, previous }: WeekFacts): Placeholders {
	const { first, last } = isoWeekDays(date);
	const texts = {
		title,
		name: noteName(path),
		series,
		week: courseWeek === null ? '' : String(courseWeek),
		isoweek: formatWeek(isoWeek(date)),
		previous: previous === null ? '' : `[[${noteName(previous)}]]`,
	};
	return { texts, days: { date, monday: first, sunday: last } };
}

/** The headings of a template: enough of a note's sections to find the first place to write. */
function headingsOf(content: string): readonly { readonly level: number; readonly headingTo: number; readonly to: number }[] {
	const bodyFrom = frontMatterRange(content)?.bodyFrom ?? 0;
	const headings = [...noteLines(content)].filter(({ from, to }) => from >= bodyFrom && isHeadingLine(content.slice(from, to)));
	return headings.map(({ from, to }, index) => {
		const level = content.slice(from, to).trimStart().search(/[^#]|$/);
		return { level, headingTo: to, to: headings[index + 1]?.from ?? content.length };
	});
}
