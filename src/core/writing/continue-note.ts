import { frontMatterRange } from '../model/front-matter-range';
import type { Retrospective } from '../model/retrospective';
import type { Forward } from './forward';
import { frontMatterForward } from './forward-front-matter';
import { textForward, titleForward } from './forward-text';
import { emptiedBody, type NewNote } from './next-week-body';

/** A retrospective with the text that its spans were read of. */
export interface ReadWeek extends Retrospective {
	readonly text: string;
}

/**
 * The text of a note in the form of `last`: all that names the week is brought forward, and the rest left out.
 * `before` is the note before it, null for none, and `previous` the path of the note that the new one follows.
 */
export function continuedNote(last: ReadWeek, before: Retrospective | null, forward: Forward, previous: string): NewNote {
	const { text, sections } = last;
	const { from, to, bodyFrom } = frontMatterRange(text) ?? { from: 0, to: 0, bodyFrom: text.startsWith('\uFEFF') ? 1 : 0 };
	const head = text.slice(0, from) + frontMatterForward(text.slice(from, to), last, before, forward, previous) + text.slice(to, bodyFrom);
	const body = emptiedBody(text, bodyFrom, sections, (line, level) => (level === 1 ? titleForward : textForward)(line, forward));
	return { text: head + body.text, cursor: head.length + body.cursor };
}
