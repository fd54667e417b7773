import type { Entry } from '../../model/entry';
import { grouped } from '../../model/grouped';
import { isOrigin, originSign, thingOf } from '../../model/origin';
import type { LinkFactsOf } from '../../model/ports';
import type { Retrospective } from '../../model/retrospective';
import type { Section } from '../../model/section';
import { withChanges, type Change } from '../../model/span';
import { noteName, relativePath } from '../../model/vault-path';
import { withoutHangingOn } from '../entries/entry-text';
import type { ReadWeek } from './forward';
import { carriedTarget, percentEncoded, targetChange, usualKind } from '../links/link-form';
import { saidUnder } from './next-week-body';
import { lineBreakOf } from '../edits/note-lines';
import { gapFrom } from '../entries/open-form';
import { inOrder, weeksFrom } from './rhythm';

/** The note that open entries are carried into, as its text reads now. */
export type CarryInto = Pick<ReadWeek, 'path' | 'text' | 'date' | 'sections' | 'entries'>;

/** A bullet or number, and a check box behind it, at the end of what stands in front of an item. */
const BULLET = /(?:^|[\r\n])([ \t]*(?:[-*+]|\d+[.)])[ \t]+)((?:\[.\][ \t]+)?)$/;
/** Longer ones are none. */
const LONGEST_BULLET = 99;

/**
 * The open entries of the last week as lines of the next one, each as it was written, with a link to the week that it
 * comes from: the oldest of its series in which it stands open. They go to the section of the same heading or role,
 * else to the note's end. What the note names already is left out, so that a second time changes nothing. The outcome
 * depends on the notes, and what their links lead to, alone.
 */
export function carryOver(last: ReadWeek, series: readonly Retrospective[], into: CarryInto, factsOf: LinkFactsOf): readonly Change[] {
	const originOf = originLinks(last, series, into);
	const named = new Set(into.entries.map(thingOf));
	const open = last.entries.filter(({ state, counts }) => counts && state === 'open');
	const carried = grouped(open, thingOf).flatMap(([thing, [entry]]) => (entry && !named.has(thing) ? entry : []));
	return grouped(carried, ({ section }) => placeFor(last.sections[section], into)).map(([at, entries]) => {
		const { front, behind, bullet } = surroundings(at, into);
		let above = bullet;
		const lines = entries.map((entry) => {
			const [, own = '- ', box = ''] = bulletOf(last.text, entry) ?? [];
			// A child without its parent stands at the margin.
			above = above?.replace(/\d+/, (number) => String(Number(number) + 1)) ?? (entry.parent < 0 ? own : own.trimStart());
			return above + box + lineOf(entry, last, into.path, originOf(entry), factsOf) + lineBreakOf(into.text);
		});
		return { from: at, to: at, text: front + lines.join('') + behind };
	});
}

function placeFor(section: Section | undefined, { text, sections }: CarryInto): number {
	const bare = (one: Section) => one.heading.replace(/\d+/g, '');
	const into = section && (sections.find((one) => bare(one) === bare(section)) ?? sections.find(({ role }) => role === section.role && role !== 'other'));
	return into ? saidUnder(text, into).to : text.length;
}

/**
 * What parts lines from what stands in front of them and behind, and the bullet of the list that they join, right above
 * them. Of anything else they could become a part without a blank line.
 */
function surroundings(at: number, { text, sections, entries }: CarryInto): { readonly front: string; readonly behind: string; readonly bullet: string | undefined } {
	const br = lineBreakOf(text);
	const inFront = text.slice(0, at);
	const above = entries.filter(({ to }) => to <= at);
	const top = above.filter(({ parent }) => parent < 0).at(-1);
	const bullet = top && text.slice(above.at(-1)?.to, at).trim() === '' ? bulletOf(text, top)?.[1] : undefined;
	const isFree = bullet !== undefined || sections.some((one) => saidUnder(text, one).from === at) || /^$|\n[ \t]*\r?\n$/.test(inFront);
	const isAboveHeading = sections.some(({ from }) => from === at) && /^ {0,3}[^#\s]/.test(text.slice(at));
	return {
		front: (/^$|[\r\n]$/.test(inFront) ? '' : br) + (isFree ? '' : br),
		behind: isAboveHeading ? br : '',
		bullet,
	};
}

function bulletOf(text: string, { from }: Entry): readonly string[] | null {
	return BULLET.exec(text.slice(Math.max(0, from - LONGEST_BULLET), from));
}

/** An entry's source with the link to its origin in front of its marker and what hangs on, its other links leading where they led. */
function lineOf({ from, to, marker, links }: Entry, { text, path }: ReadWeek, into: string, origin: string, factsOf: LinkFactsOf): string {
	const end = marker && !links.some((link) => link.marker === marker) ? marker.from : to;
	const changes = links.map((link) => {
		if (isOrigin(link)) return { from: gapFrom(text, link.from), to: link.to, text: '' };
		return targetChange(link, carriedTarget(link, path, into, factsOf));
	});
	const said = withChanges(text.slice(0, end), changes.filter((change) => change.to <= end)).slice(from).trimEnd();
	const words = end < to ? said : withoutHangingOn(said).trimEnd();
	return `${words} ${origin}${said.slice(words.length)} ${text.slice(end, to)}`.trimEnd().replace(/[\r\n]+[ \t]*/g, ' ');
}

/** Makes the links to the weeks that entries come from. What is the same for all of them is looked up once. */
function originLinks(last: ReadWeek, series: readonly Retrospective[], { path, date: now }: CarryInto): (entry: Entry) => string {
	const oldestFirst = inOrder(series);
	const kind = usualKind([...last.entries.flatMap(({ links }) => links), ...last.looseLinks]);
	return (entry) => {
		const thing = thingOf(entry);
		const isThing = (other: Entry) => thingOf(other) === thing;
		const isOpenIn = ({ date, entries }: Retrospective) => date && now && date < now && entries.some((other) => other.state === 'open' && isThing(other));
		const { path: source, date, entries, sections } = oldestFirst.find(isOpenIn) ?? last;
		const sign = originSign(date && now ? weeksFrom(date, now) + 1 : 2);
		const heading = sections[entries.find(isThing)?.section ?? -1]?.heading.replace(/[#^[\]|:%\s]+/g, ' ').trim() ?? '';
		const hash = heading && '#';
		if (kind === 'wiki') return `[[${noteName(source)}${hash}${heading}|${sign}]]`;
		return `[${sign}](${percentEncoded(relativePath(path, source))}${hash}${percentEncoded(heading)})`;
	};
}
