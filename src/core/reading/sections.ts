import type { Role, Section } from '../model/section';
import type { HeadingFacts } from './blocks/block-facts';
import type { ReadingWords } from './words/reading-words';

/** The sections of a note: one for each heading that stands in no list or quote. */
export function readSections(text: string, headings: readonly HeadingFacts[], words: ReadingWords): Section[] {
	const open = headings.filter((heading) => !heading.nested);
	const above: Role[] = [];
	return open.map(({ level, from, to, textFrom, textTo }, index) => {
		const heading = text.slice(textFrom, textTo);
		const own = words.roleOf(heading);
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
