import type { Span } from '../model/span';

/** One line of a note: its span without the line break, and the heading line that it stands under. */
export interface NoteLine extends Span {
	readonly number: number;
	/** The nearest heading line above, or the line itself where it is one; null before the first. */
	readonly heading: string | null;
}

// A comment in a code block can look like a heading. That does no harm here: the same text names the same place
// before and after, and an underlined heading that is missed only makes the section larger.
const HEADING_LINE = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** The lines of a note one by one, the last one included where it is empty. */
export function* noteLines(text: string): Generator<NoteLine> {
	const lineBreak = /\r\n?|\n/g;
	let heading: string | null = null;
	let from = 0;
	for (let number = 0; ; number++) {
		const found = lineBreak.exec(text);
		const to = found?.index ?? text.length;
		const line = text.slice(from, to);
		if (isHeadingLine(line)) heading = line;
		yield { from, to, number, heading };
		if (!found) return;
		from = lineBreak.lastIndex;
	}
}

/** Whether a line is a heading by its `#`. */
export function isHeadingLine(line: string): boolean {
	return HEADING_LINE.test(line);
}

/** The line break that a note uses: that of its first line, or a line feed. */
export function lineBreakOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
