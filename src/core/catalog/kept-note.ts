import { compare } from '../model/compare';
import type { FrontMatter } from '../model/front-matter';
import type { Problem } from '../model/problem';
import { formatWeek, isoWeek } from '../model/week';
import { identify } from '../recognition/identify';
import type { KeptBody } from './kept-body';
import { KeptRetrospective } from './kept-retrospective';

/** What a note's text alone says: with it a note that moves is identified anew without being read again. */
export interface NoteText {
	readonly frontMatter: FrontMatter;
	readonly problems: readonly Problem[];
	readonly body: KeptBody;
}

/** A retrospective as the catalog holds it. */
export interface KeptNote {
	readonly retrospective: KeptRetrospective;
	readonly text: NoteText;
	/** What two notes of one week have in common: the series with the ISO week, or with the counter where there is no date. */
	readonly week: string | null;
}

/** Joins what a note's text says with who the note is at this path. */
export function keepNote(path: string, recognisedBy: string, text: NoteText): KeptNote {
	const identity = identify(path, text.frontMatter);
	const problems = [...text.problems, ...identity.problems];
	const retrospective = new KeptRetrospective({ ...identity, path, recognisedBy, frontMatter: text.frontMatter, body: text.body, problems });
	return { retrospective, text, week: weekKey(retrospective) };
}

/** The order of the catalog: by series, then by date, the undated last and by their counter, then by path. */
export function inOrder({ retrospective: a }: KeptNote, { retrospective: b }: KeptNote): number {
	return compare(a.series.key, b.series.key)
		|| compare(a.date ?? '~', b.date ?? '~')
		|| compare(a.courseWeek ?? Infinity, b.courseWeek ?? Infinity)
		|| compare(a.path, b.path);
}

function weekKey({ series, date, courseWeek }: KeptRetrospective): string | null {
	if (date !== null) return `${series.key}\n${formatWeek(isoWeek(date))}`;
	return courseWeek === null ? null : `${series.key}\n${courseWeek}`;
}
