import { APOSTROPHE, BACKSLASH, GREATER, LESS, LINE_FEED, PAREN_CLOSE, PAREN_OPEN, QUOTATION, SPACE, closingAt, skipWhite } from '../blocks/characters';

/** The part of a link behind its text: `(target "title")`. Offsets into the text it was found in. */
export interface LinkTarget {
	/** The span of the target; -1 where it stands in a definition. */
	readonly from: number;
	readonly to: number;
	/** Offset behind it all. */
	readonly end: number;
	/** The target, where it stands in a definition. */
	readonly defined?: string;
}

/** More parentheses than these, one in another, are no target; as in commonmark.js. */
const DEEPEST_PARENTHESES = 32;

/** Reads `(target "title")` at an offset; null where none stands there (CommonMark 6.3). */
export function linkTarget(text: string, open: number, limit: number): LinkTarget | null {
	if (text.charCodeAt(open) !== PAREN_OPEN || open >= limit) return null;
	const start = skipWhite(text, open + 1, limit);
	const angled = text.charCodeAt(start) === LESS;
	const from = angled ? start + 1 : start;
	const to = angled ? closingAt(text, from, limit, GREATER, LESS, LINE_FEED) : plainEnd(text, from, limit);
	const close = to < 0 ? -1 : closing(text, angled ? to + 1 : to, limit);
	return close < 0 ? null : { from, to, end: close + 1 };
}

function plainEnd(text: string, from: number, limit: number): number {
	let depth = 0;
	let at = from;
	for (; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code > PAREN_CLOSE && code !== BACKSLASH) continue;
		if (code <= SPACE) break;
		if (code === BACKSLASH) at++;
		else if (code === PAREN_OPEN && ++depth > DEEPEST_PARENTHESES) return -1;
		else if (code === PAREN_CLOSE && depth-- === 0) return at;
	}
	return depth > 0 ? -1 : Math.min(at, limit);
}

/** Offset of the parenthesis that closes the link, behind a title if there is one; -1 where there is none. */
function closing(text: string, from: number, limit: number): number {
	let at = skipWhite(text, from, limit);
	if (at > from) {
		const behind = titleEnd(text, at, limit);
		if (behind < 0) return -1;
		at = skipWhite(text, behind, limit);
	}
	return at < limit && text.charCodeAt(at) === PAREN_CLOSE ? at : -1;
}

/** Offset behind the title at an offset, or the offset itself where none begins; -1 where it never ends. */
function titleEnd(text: string, open: number, limit: number): number {
	const quote = text.charCodeAt(open);
	if (quote !== QUOTATION && quote !== APOSTROPHE && quote !== PAREN_OPEN) return open;
	const close = closingAt(text, open + 1, limit, quote === PAREN_OPEN ? PAREN_CLOSE : quote, quote);
	return close < 0 ? -1 : close + 1;
}
