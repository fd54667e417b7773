import { ASTERISK, HASH, HYPHEN, NINE, PAREN_CLOSE, PERIOD, PLUS, SPACE, TAB, ZERO, skipRun, skipSpaces } from './characters';
import type { LineCursor } from './line-cursor';
import { trimEnd } from './line-cursor';

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
		else if (code !== SPACE && code !== TAB) {
			cursor.noRuleBefore = at;
			return false;
		}
	}
	return count >= 3;
}

/** Whether the line underlines a paragraph as a setext heading: one run of `=` or `-` (CommonMark 4.3). */
export function isUnderline({ text, nonspace, lineEnd }: LineCursor): boolean {
	return skipSpaces(text, skipRun(text, nonspace, text.charCodeAt(nonspace)), lineEnd) === lineEnd;
}

/** An ATX heading's level and text (CommonMark 4.2). */
export interface HeadingStart {
	readonly level: number;
	readonly textFrom: number;
	readonly textTo: number;
	readonly to: number;
}

/** The heading that the line is, or null. */
export function headingStart(cursor: LineCursor): HeadingStart | null {
	const { text, nonspace, lineEnd } = cursor;
	const behind = skipRun(text, nonspace, HASH);
	const level = behind - nonspace;
	if (level > 6 || (behind < lineEnd && !isSpace(text.charCodeAt(behind)))) return null;
	const textFrom = skipSpaces(text, behind, lineEnd);
	const to = trimEnd(text, textFrom, lineEnd);
	return { level, textFrom, textTo: withoutClosing(text, textFrom, to), to };
}

/** The end of a heading's text without the closing `##`, which count only behind a space. */
function withoutClosing(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && text.charCodeAt(at - 1) === HASH) at--;
	if (at === from) return from;
	return at < to && isSpace(text.charCodeAt(at - 1)) ? trimEnd(text, from, at) : to;
}

/** The marker of a list item: its width, the character that ends it, and its number. One serves all lines of a note. */
export class ListMarker {
	width = 0;
	delimiter = 0;
	ordered = false;
	number = 0;
	/** Whether nothing stands behind it. */
	blank = false;

	/** Reads the marker that the line begins with (CommonMark 5.2); false where it begins with none. */
	read({ text, nonspace, lineEnd }: LineCursor): boolean {
		const digits = this.#readNumber(text, nonspace);
		this.delimiter = text.charCodeAt(nonspace + digits);
		this.width = digits + 1;
		this.ordered = digits > 0;
		const behind = nonspace + this.width;
		if (!(digits ? endsNumber(this.delimiter) : isBullet(this.delimiter)) || (behind < lineEnd && !isSpace(text.charCodeAt(behind)))) return false;
		this.blank = skipSpaces(text, behind, lineEnd) === lineEnd;
		return true;
	}

	/** Reads the number at an offset; returns how many digits it has, at most nine. */
	#readNumber(text: string, from: number): number {
		let digits = 0;
		this.number = 0;
		for (let code = text.charCodeAt(from); digits < 9 && isDigit(code); code = text.charCodeAt(from + ++digits)) this.number = this.number * 10 + code - ZERO;
		return digits;
	}
}

function isBullet(code: number): boolean {
	return code === HYPHEN || code === ASTERISK || code === PLUS;
}

function endsNumber(code: number): boolean {
	return code === PERIOD || code === PAREN_CLOSE;
}

function isDigit(code: number): boolean {
	return code >= ZERO && code <= NINE;
}

/** Whether a code is that of a space or tab. */
export function isSpace(code: number): boolean {
	return code === SPACE || code === TAB;
}
