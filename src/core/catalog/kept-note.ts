import type { Retrospective } from '../model/retrospective';
import { formatWeek, isoWeek } from '../model/week';
import type { NoteReading } from '../reading/read-note';
import { identify } from '../recognition/identify';

/** A retrospective as the catalog holds it. */
export interface KeptNote {
	readonly retrospective: Retrospective;
	/** What the text alone says: with it a note that moves is identified anew without being read again. */
	readonly reading: NoteReading;
	/** What two notes of one week have in common: the series with the ISO week, or with the counter where there is no date. */
	readonly week: string | null;
}

/** Joins what the text says with who the note is at this path. */
export function keepNote(path: string, recognisedBy: string, reading: NoteReading): KeptNote {
	const identity = identify(path, reading.frontMatter);
	const problems = [...reading.problems, ...identity.problems];
	const retrospective = { path, recognisedBy, frontMatter: reading.frontMatter, ...identity, ...reading.body, problems };
	return { retrospective, reading, week: weekKey(retrospective) };
}

/** The order of the catalog: by series, then by date, the undated last and by their counter, then by path. */
export function inOrder({ retrospective: a }: KeptNote, { retrospective: b }: KeptNote): number {
	return compare(a.series.key, b.series.key)
		|| compare(a.date ?? '~', b.date ?? '~')
		|| compare(a.courseWeek ?? Infinity, b.courseWeek ?? Infinity)
		|| compare(a.path, b.path);
}

function weekKey({ series, date, courseWeek }: Retrospective): string | null {
	if (date !== null) return `${series.key}\n${formatWeek(isoWeek(date))}`;
	return courseWeek === null ? null : `${series.key}\n${courseWeek}`;
}

function compare<Key extends string | number>(a: Key, b: Key): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
