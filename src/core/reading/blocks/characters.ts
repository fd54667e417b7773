/** Character codes by name, for the loops that look at every character of a note. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTATION = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const APOSTROPHE = 39;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const PERIOD = 46;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const LOWER_H = 104;
export const LOWER_T = 116;
export const PIPE = 124;
export const TILDE = 126;
export const NO_BREAK_SPACE = 0xa0;
export const ZERO_WIDTH_SPACE = 0x200b;
export const IDEOGRAPHIC_SPACE = 0x3000;
export const ZERO_WIDTH_NO_BREAK_SPACE = 0xfeff;
export const WIDE_COLON = 0xff1a;

/** Offset of the first character at or after `from` that is not `code`. */
export function skipRun(text: string, from: number, code: number): number {
	let at = from;
	while (text.charCodeAt(at) === code) at++;
	return at;
}

/** Whether a code is that of white space within a run of text: a space, a tab, or a line break between its lines. */
export function isWhite(code: number): boolean {
	return code === SPACE || code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Whether nothing is seen of a character, as of any white space, and of what is pasted with text from the web or a phone. */
export function isBlank(code: number): boolean {
	return code <= SPACE || code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE || code === ZERO_WIDTH_SPACE || code === ZERO_WIDTH_NO_BREAK_SPACE;
}

/** Offset of the first character of `[from, to)` that is no white space, or `to`. */
export function skipWhite(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isWhite(text.charCodeAt(at))) at++;
	return at;
}

/** Offset behind the last character of `[from, to)` that is no white space, or `from`. */
export function trimEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
	return end;
}

/** Offset of the first `close` in `[from, to)` without a backslash in front; -1 where there is none, or one of the others comes first. */
export function closingAt(text: string, from: number, to: number, close: number, other: number, another = other): number {
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === close) return at;
		if (code === other || code === another) return -1;
		if (code === BACKSLASH) at++;
	}
	return -1;
}

export function isDigit(code: number): boolean {
	return code >= ZERO && code <= NINE;
}
