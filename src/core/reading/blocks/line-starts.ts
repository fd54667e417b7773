import type { HeadingFacts } from './block-facts';
import { HASH, PAREN_CLOSE, PERIOD, isDigit, isWhite, skipRun, skipWhite, trimEnd } from './characters';
import type { LineCursor } from './line-cursor';

/** Whether the line is a rule: three or more of one of `*`, `-`, `_`, and nothing but spaces between (CommonMark 4.1). */
export function isRule(cursor: LineCursor): boolean {
	const { text, nonspace, lineEnd } = cursor;
	// A line of thousands of bullets is asked at each of them.
	if (nonspace < cursor.noRuleBefore) return false;
	const mark = text.charCodeAt(nonspace);
	let count = 0;
	for (let at = nonspace; at < lineEnd; at++) {
		const code = text.charCodeAt(at);
		if (code === mark) count++;
		else if (!isWhite(code)) {
			cursor.noRuleBefore = at;
			return false;
		}
	}
	return count >= 3;
}

/** Whether the line underlines a paragraph as a setext heading: one run of `=` or `-` (CommonMark 4.3). */
export function isUnderline({ text, nonspace, lineEnd }: LineCursor): boolean {
	return skipWhite(text, skipRun(text, nonspace, text.charCodeAt(nonspace)), lineEnd) === lineEnd;
}

/** The heading that the line is (CommonMark 4.2), or null. What it stands in is not looked at. */
export function headingStart(cursor: LineCursor): HeadingFacts | null {
	const { text, nonspace, lineEnd } = cursor;
	const behind = skipRun(text, nonspace, HASH);
	const level = behind - nonspace;
	if (level > 6 || (behind < lineEnd && !isWhite(text.charCodeAt(behind)))) return null;
	const textFrom = skipWhite(text, behind, lineEnd);
	const to = trimEnd(text, textFrom, lineEnd);
	return { level, from: nonspace, to, textFrom, textTo: withoutClosing(text, textFrom, to), nested: false };
}

/** The end of a heading's text without the closing `##`, which count only behind a space. */
function withoutClosing(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && text.charCodeAt(at - 1) === HASH) at--;
	if (at === from) return from;
	return at < to && isWhite(text.charCodeAt(at - 1)) ? trimEnd(text, from, at) : to;
}

/** The marker of a list item. One serves all lines of a note. */
export class ListMarker {
	width = 0;
	/** The character that ends it: a bullet, or what stands behind a number. */
	delimiter = 0;
	/** Whether nothing stands behind it. */
	blank = false;

	/** Reads the marker that a line with a bullet or digit in front begins with (CommonMark 5.2); false where it begins with none. */
	read({ text, nonspace, lineEnd }: LineCursor): boolean {
		let end = nonspace;
		while (end < nonspace + 9 && isDigit(text.charCodeAt(end))) end++;
		this.delimiter = text.charCodeAt(end);
		this.width = end + 1 - nonspace;
		if (end > nonspace && this.delimiter !== PERIOD && this.delimiter !== PAREN_CLOSE) return false;
		this.blank = skipWhite(text, end + 1, lineEnd) === lineEnd;
		return this.blank || isWhite(text.charCodeAt(end + 1));
	}
}
