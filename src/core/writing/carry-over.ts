import type { CivilDate } from '../model/civil-date';
import type { Entry } from '../model/entry';
import { isOrigin, originSign, thingOf } from '../model/origin';
import type { NoteBody, Retrospective } from '../model/retrospective';
import type { Section } from '../model/section';
import { daysBetween, isoWeekDays } from '../model/week';
import { carriedTarget, isWritable, writeTarget } from './link-form';
import { mostFrequent } from './most-frequent';
import { endOfContent } from './next-week-body';
import { lineBreakOf } from './note-lines';

/** The note that open entries are carried into, as its text reads now. */
export interface CarryInto extends Pick<NoteBody, 'sections' | 'entries'> {
	readonly path: string;
	readonly text: string;
	readonly date: CivilDate | null;
}

/** Lines to be put into a note at an offset. */
export interface Insertion {
	readonly at: number;
	readonly text: string;
}

/** The week before, with its text, and all weeks of the series: the oldest in which a thing stands open is its origin. */
export interface CarryFrom {
	readonly last: Retrospective;
	readonly text: string;
	readonly series: readonly Retrospective[];
}

const BULLET = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?$/;

/**
 * The open entries of the last week as lines of the next one, each as it was written, with a link to the week that it
 * comes from. They go to the section of the same heading or role, else to the note's end. What the note names already
 * is left out, so that a second time changes nothing. The outcome depends on the notes alone.
 */
export function carryOver(from: CarryFrom, into: CarryInto): readonly Insertion[] {
	const named = new Set(into.entries.map(thingOf));
	const lines = new Map<number, string>();
	const br = lineBreakOf(into.text);
	for (const entry of from.last.entries) {
		const thing = thingOf(entry);
		if (entry.state !== 'open' || !entry.counts || named.has(thing)) continue;
		named.add(thing);
		const section = sectionFor(from.last.sections[entry.section], into.sections);
		const at = section ? endOfContent(into.text, section) : into.text.length;
		lines.set(at, `${lines.get(at) ?? ''}${lineOf(entry, from, into)}${br}`);
	}
	return [...lines].map(([at, text]) => ({ at, text: /(?:^|[\r\n])$/.test(into.text.slice(0, at)) ? text : br + text }));
}

/** A note with the lines in it, and where in it the cursor is now. */
export function withInsertions(content: string, cursor: number, insertions: readonly Insertion[]): { readonly content: string; readonly cursor: number } {
	const fromBehind = [...insertions].sort((one, other) => other.at - one.at);
	return {
		content: fromBehind.reduce((text, one) => text.slice(0, one.at) + one.text + text.slice(one.at), content),
		cursor: insertions.reduce((at, one) => (one.at <= cursor ? at + one.text.length : at), cursor),
	};
}

function sectionFor(section: Section | undefined, sections: readonly Section[]): Section | undefined {
	const bare = (one: Section) => one.heading.replace(/\d+/g, '');
	return section && (sections.find((one) => bare(one) === bare(section)) ?? sections.find(({ role }) => role === section.role && role !== 'other'));
}

function lineOf(entry: Entry, from: CarryFrom, into: CarryInto): string {
	const { text } = from;
	const start = Math.max(text.lastIndexOf('\n', entry.from - 1), text.lastIndexOf('\r', entry.from - 1)) + 1;
	const bullet = text.slice(start, entry.from);
	// A child without its parent stands at the margin.
	const prefix = !BULLET.test(bullet) ? '- ' : entry.parent < 0 ? bullet : bullet.trimStart();
	const atEnd = entry.marker && !entry.links.some(({ from: linkFrom, to }) => linkFrom <= (entry.marker?.from ?? 0) && to > (entry.marker?.from ?? 0)) ? entry.marker.from : entry.to;
	const said = saidOf(entry, from, into, atEnd);
	const behind = text.slice(atEnd, entry.to);
	return `${prefix}${said} ${originLink(entry, from, into)}${behind === '' ? '' : ` ${behind}`}`.replace(/[\r\n]+[ \t]*/g, ' ');
}

/** An entry's source up to an offset, without the link to where it came from last week, its other links leading where they led. */
function saidOf({ from: start, links }: Entry, { last, text }: CarryFrom, { path }: CarryInto, to: number): string {
	const changes = links.flatMap((link) => {
		const span = isOrigin(link) ? link : link.targetSpan;
		return span && span.to <= to ? [{ from: span.from, to: span.to, text: isOrigin(link) ? '' : carriedTarget(link, last.path, path) }] : [];
	});
	const fromBehind = changes.sort((one, other) => other.from - one.from);
	return fromBehind.reduce((said, one) => said.slice(0, one.from - start) + one.text + said.slice(one.to - start), text.slice(start, to)).trimEnd();
}

function originLink(entry: Entry, { last, text, series }: CarryFrom, into: CarryInto): string {
	const thing = thingOf(entry);
	const dated = series.filter(({ date }) => date !== null && into.date !== null && date < into.date).sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
	const isOpenIn = (one: Retrospective) => one.entries.some((other) => other.state === 'open' && thingOf(other) === thing);
	const origin = dated.find(isOpenIn) ?? last;
	const there = origin.entries.find((other) => thingOf(other) === thing) ?? entry;
	const sign = originSign(origin.date && into.date ? weeksFrom(origin.date, into.date) + 1 : 2);
	const heading = origin.sections[there.section]?.heading.replace(/[#^[\]|:%]+/g, ' ').replace(/\s+/g, ' ').trim() ?? '';
	const kinds = [...last.entries.flatMap(({ links }) => links), ...last.looseLinks].map(({ kind }) => kind).filter(isWritable);
	const kind = mostFrequent(kinds)?.value ?? (text.includes('](') ? 'markdown' : 'wiki');
	const isWiki = kind === 'wiki';
	// What a path leads to is asked of nobody: the same notes give the same line on every device.
	const target = writeTarget({ kind, from: isWiki ? 'name' : 'folder', withExtension: !isWiki }, into.path, origin.path, () => null);
	const anchor = heading === '' ? '' : `#${isWiki ? heading : heading.replace(/[\s()<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
	return isWiki ? `[[${target}${anchor}|${sign}]]` : `[${sign}](${target}${anchor})`;
}

function weeksFrom(earlier: CivilDate, later: CivilDate): number {
	return daysBetween(isoWeekDays(earlier).first, isoWeekDays(later).first) / 7;
}
