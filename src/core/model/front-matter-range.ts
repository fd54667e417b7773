import type { Span } from './span';

/** Where a note's front matter stands: the span of the YAML between the two `---` lines, last line break included. */
export interface FrontMatterRange extends Span {
	/** Offset of the first character after the closing line and its line break. */
	readonly bodyFrom: number;
}

/**
 * Finds the front matter of a note: a first line of `---` and spaces, up to the next line of exactly that.
 * Null where the note does not begin so, or the block is never closed; `---js` opens and `----` closes nothing.
 * A byte order mark and every kind of line break are allowed.
 */
export function frontMatterRange(text: string): FrontMatterRange | null {
	const opening = /\uFEFF?---[ \t]*(?=(\r\n?|\n))/y.exec(text);
	if (!opening) return null;
	// The search begins at the opening line's own line break, so that an empty block is found too.
	const closing = /(\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/g;
	closing.lastIndex = opening[0].length;
	const found = closing.exec(text);
	if (!found) return null;
	const [, ofOpening = ''] = opening;
	const [, beforeClosing = ''] = found;
	return {
		from: opening[0].length + ofOpening.length,
		to: found.index + beforeClosing.length,
		bodyFrom: closing.lastIndex,
	};
}
