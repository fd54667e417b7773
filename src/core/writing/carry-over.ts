import type { Entry } from '../model/entry';
import { isOrigin, originSign, thingOf } from '../model/origin';
import type { Retrospective } from '../model/retrospective';
import type { Section } from '../model/section';
import { withChanges, type Change } from '../model/span';
import { noteName, relativePath } from '../model/vault-path';
import type { ReadWeek } from './forward';
import { carriedTarget, percentEncoded, usualKind } from './link-form';
import { saidUnder } from './next-week-body';
import { lineBreakOf } from './note-lines';
import { inOrder, weeksFrom } from './rhythm';

/** The note that open entries are carried into, as its text reads now. */
export type CarryInto = Pick<ReadWeek, 'path' | 'text' | 'date' | 'sections' | 'entries'>;

const BULLET = /(?:^|[\r\n])([ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?)$/;
/** Longer ones are none. */
const LONGEST_BULLET = 99;

/**
 * The open entries of the last week as lines of the next one, each as it was written, with a link to the week that it
 * comes from: the oldest of its series in which it stands open. They go to the section of the same heading or role,
 * else to the note's end. What the note names already is left out, so that a second time changes nothing. The outcome
 * depends on the notes alone.
 */
export function carryOver(last: ReadWeek, series: readonly Retrospective[], into: CarryInto): readonly Change[] {
	const named = new Set(into.entries.map(thingOf));
	const lines = new Map<number, string>();
	const br = lineBreakOf(into.text);
	for (const entry of last.entries) {
		const thing = thingOf(entry);
		if (entry.state !== 'open' || !entry.counts || named.has(thing)) continue;
		named.add(thing);
		const section = sectionFor(last.sections[entry.section], into.sections);
		const at = section ? saidUnder(into.text, section).to : into.text.length;
		const before = lines.get(at) ?? (/^$|[\r\n]$/.test(into.text.slice(0, at)) ? '' : br);
		lines.set(at, before + lineOf(entry, last, into.path, originLink(entry, last, series, into)) + br);
	}
	return [...lines].map(([at, text]) => ({ from: at, to: at, text }));
}

function sectionFor(section: Section | undefined, sections: readonly Section[]): Section | undefined {
	const bare = (one: Section) => one.heading.replace(/\d+/g, '');
	return section && (sections.find((one) => bare(one) === bare(section)) ?? sections.find(({ role }) => role === section.role && role !== 'other'));
}

/** An entry's source with the link to its origin in front of its marker, its other links leading where they led. */
function lineOf({ from, to, parent, marker, links }: Entry, { text, path }: ReadWeek, into: string, origin: string): string {
	const [, bullet = '- '] = BULLET.exec(text.slice(Math.max(0, from - LONGEST_BULLET), from)) ?? [];
	const end = marker && !links.some((link) => link.marker?.from === marker.from) ? marker.from : to;
	const changes = links.flatMap((link) => {
		const span = isOrigin(link) ? link : link.targetSpan;
		return span && span.to <= end ? { from: span.from, to: span.to, text: isOrigin(link) ? '' : carriedTarget(link, path, into) } : [];
	});
	const said = withChanges(text.slice(0, end), changes).slice(from).trimEnd();
	// A child without its parent stands at the margin.
	return `${parent < 0 ? bullet : bullet.trimStart()}${said} ${origin} ${text.slice(end, to)}`.trimEnd().replace(/[\r\n]+[ \t]*/g, ' ');
}

function originLink(entry: Entry, last: ReadWeek, series: readonly Retrospective[], { path, date: now }: CarryInto): string {
	const thing = thingOf(entry);
	const isThing = (other: Entry) => thingOf(other) === thing;
	const isOpenIn = ({ date, entries }: Retrospective) => date && now && date < now && entries.some((other) => other.state === 'open' && isThing(other));
	const { path: source, date, entries, sections } = inOrder(series).find(isOpenIn) ?? last;
	const sign = originSign(date && now ? weeksFrom(date, now) + 1 : 2);
	const heading = sections[entries.find(isThing)?.section ?? -1]?.heading.replace(/[#^[\]|:%\s]+/g, ' ').trim() ?? '';
	const hash = heading && '#';
	if (usualKind([...last.entries.flatMap(({ links }) => links), ...last.looseLinks]) === 'wiki') return `[[${noteName(source)}${hash}${heading}|${sign}]]`;
	return `[${sign}](${percentEncoded(relativePath(path, source))}${hash}${percentEncoded(heading)})`;
}
