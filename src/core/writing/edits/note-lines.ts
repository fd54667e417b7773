/** One line of a note, without its line break, and the heading line that it stands under. */
export interface NoteLine {
	readonly from: number;
	readonly text: string;
	/** The nearest heading line above, or the line itself where it is one; null before the first. */
	readonly heading: string | null;
}

// A comment in a code block can look like a heading. That does no harm here: the same text names the same place
// before and after, and an underlined heading that is missed only makes the section larger.
const HEADING_LINE = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** The lines of a note by their numbers, the last one included where it is empty. */
export function noteLines(text: string): readonly NoteLine[] {
	let heading: string | null = null;
	let from = 0;
	return Array.from(text.matchAll(/\r\n?|\n|$/g), ({ index: to, 0: lineBreak }) => {
		const line = text.slice(from, to);
		if (HEADING_LINE.test(line)) heading = line;
		const found = { from, text: line, heading };
		from = to + lineBreak.length;
		return found;
	});
}

/** Where the line that holds an offset ends, without its line break. */
export function lineEnd(text: string, offset: number): number {
	return offset + text.slice(offset).search(/[\r\n]|$/);
}

/** The line break that a note uses: that of its first line, or a line feed. */
export function lineBreakOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
