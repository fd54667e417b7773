import { frontMatterRange } from '../../model/front-matter-range';
import type { Forward } from './forward';
import { frontMatterForward } from './forward-front-matter';
import { headingForward, titleForward } from './forward-text';
import { emptiedBody, type NewNote } from './next-week-body';

/** The text of a note in the form of the last one: all that names the week is brought forward, and the rest left out. */
export function continuedNote(forward: Forward): NewNote {
	const { last: { text, sections }, before } = forward;
	// A heading that the week before has as well says nothing of the week.
	const same = new Set(before?.sections.map(({ heading }) => heading));
	const { from, to, bodyFrom } = frontMatterRange(text) ?? { from: 0, to: 0, bodyFrom: text.startsWith('\uFEFF') ? 1 : 0 };
	const head = text.slice(0, from) + frontMatterForward(text.slice(from, to), forward) + text.slice(to, bodyFrom);
	const body = emptiedBody(text, bodyFrom, sections, (line, { heading, level }) => {
		if (same.has(heading)) return line;
		return (level === 1 ? titleForward : headingForward)(line, forward);
	});
	return { text: head + body.text, cursor: head.length + body.cursor };
}
