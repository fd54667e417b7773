import type { Role, Section } from '../model/section';
import type { HeadingFacts } from './blocks/block-facts';
import { bareHeading } from './words/bare-heading';
import type { ReadingWords } from './words/reading-words';

/** More headings than these are not remembered with their roles. */
const REMEMBERED = 2_000;
/** Of a longer heading, this much is looked at. */
const LONGEST = 300;

/** The sections of a note: one for each heading that stands in no list or quote. */
export function readSections(text: string, headings: readonly HeadingFacts[], words: ReadingWords): Section[] {
	const open = headings.filter((heading) => !heading.nested);
	const above: Role[] = [];
	return open.map(({ level, from, to, textFrom, textTo }, index) => {
		const heading = text.slice(textFrom, textTo);
		const own = roleOf(heading, words);
		const role = own === 'other' ? roleAround(above, level) : own;
		above[level] = role;
		above.length = level + 1;
		return { heading, level, role, from, headingTo: to, to: open[index + 1]?.from ?? text.length };
	});
}

/** A heading that says nothing itself, in a section of keywords or tasks, divides that section. */
function roleAround(above: readonly Role[], level: number): Role {
	let at = Math.min(level, above.length) - 1;
	while (at >= 0 && above[at] === undefined) at--;
	const around = above[at] ?? 'other';
	return isListing(around) ? around : 'other';
}

/** Whether what stands in sections of this role is listed there to be counted. */
export function isListing(role: Role): boolean {
	return role === 'keywords' || role === 'tasks';
}

/** The role that a heading's words name; the longest word that it holds decides, and of equals the last. */
function roleOf(heading: string, words: ReadingWords): Role {
	const known = words.seenHeadings.get(heading);
	if (known) return known;
	const role = findRole(bareHeading(heading.slice(0, LONGEST)), words);
	if (words.seenHeadings.size < REMEMBERED) words.seenHeadings.set(heading, role);
	return role;
}

function findRole(heading: string, { roles }: ReadingWords): Role {
	let best: { length: number; at: number; role: Role } | null = null;
	for (const { word, role } of roles) {
		if (best && word.length < best.length) break;
		const at = wordAt(heading, word);
		if (at >= 0 && (!best || at > best.at)) best = { length: word.length, at, role };
	}
	return best?.role ?? 'other';
}

/** Where a word stands in a heading. Words of Latin letters must stand alone; Korean and Japanese ones take endings. */
function wordAt(heading: string, word: string): number {
	const at = heading.lastIndexOf(word);
	if (at < 0 || !/^[\p{Script=Latin}]/u.test(word)) return at;
	const alone = !isLatin(heading.charAt(at - 1)) && !isLatin(heading.charAt(at + word.length));
	return alone ? at : -1;
}

function isLatin(character: string): boolean {
	return /[\p{Script=Latin}\d]/u.test(character);
}
