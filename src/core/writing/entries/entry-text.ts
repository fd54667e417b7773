import type { Entry } from '../../model/entry';
import { isOrigin, withoutOrigin } from '../../model/origin';
import type { Span } from '../../model/span';
import { lineEnd } from '../edits/note-lines';

// What other tools hang on the end of an item: block ids, attribute lists, tags, and the dates of the Tasks plugin.
const HANGING_ON = /(?:\s+\^[A-Za-z0-9-]+|\{:[^{}\n]*\}|\s+#[^\s#]+|\s+[📅⏳🛫➕✅❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|\s+[🔺⏫🔼🔽⏬]\uFE0F?)\s*$/u;
const BEHIND_CATEGORY = /^\s*(?:\]|(?:__|\*\*)\s*;)\s*/;
const EMPHASIS = /^(?:\*\*|__|~~|==|\*|_)/;
/** What hangs on is looked for this many times; nobody hangs on more. */
const MOST_HANGING = 12;

/**
 * The span of an entry's own words in its note: without box, category, marker, the link to its origin, what other tools hang on, and emphasis
 * around it all. Only the first line of several: a link over two lines is shown as text in some places.
 */
export function entryTextSpan(text: string, entry: Entry): Span {
	const origin = entry.links.find((link) => isOrigin(link) && link.from > entry.from);
	const to = Math.min(entry.to, lineEnd(text, entry.from), entry.marker?.from ?? entry.to, origin?.from ?? entry.to);
	const from = entry.from + categoryLength(text.slice(entry.from, to), entry.category);
	const words = withoutHangingOn(text.slice(from, to));
	return withoutEdges(text, { from, to: from + words.length }, entry.to);
}

/** The entry's words without the sign of its origin and what other tools hang on. */
export function entryTitle(entry: Entry): string {
	return withoutHangingOn(withoutOrigin(entry.text)).trim();
}

function categoryLength(words: string, category: string | null): number {
	if (category === null) return 0;
	const at = words.indexOf(category);
	const behind = at < 0 ? null : BEHIND_CATEGORY.exec(words.slice(at + category.length));
	return behind ? at + category.length + behind[0].length : 0;
}

/** Words without what other tools hang on their end. */
export function withoutHangingOn(words: string): string {
	let rest = words;
	for (let round = 0; round < MOST_HANGING && HANGING_ON.test(rest); round++) rest = rest.replace(HANGING_ON, '');
	return rest;
}

/** Emphasis that ends behind the marker would be cut in two; a backslash at the end would eat the bracket. */
function withoutEdges(text: string, { from, to }: Span, entryTo: number): Span {
	const words = text.slice(from, to);
	const indent = words.search(/\S|$/);
	const [opening = ''] = EMPHASIS.exec(words.slice(indent)) ?? [];
	const isAround = opening !== '' && words.split(opening).length === 2 && text.slice(to, entryTo).includes(opening);
	const start = from + indent + (isAround ? opening.length : 0);
	const end = from + words.replace(/[\s\\]+$/, '').length;
	return { from: Math.min(start, end), to: end };
}
