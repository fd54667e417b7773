import {
	APOSTROPHE,
	BACKSLASH,
	GREATER,
	LESS,
	LINE_FEED,
	PAREN_CLOSE,
	PAREN_OPEN,
	QUOTATION,
	SPACE,
	isWhite,
} from '../blocks/characters';

/** The part of an inline link behind its text: `(target "title")`. Offsets into the text it was found in. */
export interface LinkTarget {
	readonly from: number;
	readonly to: number;
	/** Offset behind the closing parenthesis. */
	readonly end: number;
}

/** More parentheses than these, one in another, are no target; as in commonmark.js. */
const DEEPEST_PARENTHESES = 32;

/** Reads `(target "title")` at an offset; null where none stands there (CommonMark 6.3). */
export function linkTarget(text: string, open: number, limit: number): LinkTarget | null {
	const start = skipWhite(text, open + 1, limit);
	const angled = text.charCodeAt(start) === LESS;
	const to = angled ? angledEnd(text, start + 1, limit) : plainEnd(text, start, limit);
	if (to < 0) return null;
	const behind = angled ? to + 1 : to;
	const close = closing(text, behind, limit);
	return close < 0 ? null : { from: angled ? start + 1 : start, to, end: close + 1 };
}

function angledEnd(text: string, from: number, limit: number): number {
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === GREATER) return at;
		if (code === LESS || code === LINE_FEED) return -1;
		if (code === BACKSLASH) at++;
	}
	return -1;
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
	const close = quote === PAREN_OPEN ? PAREN_CLOSE : quote;
	for (let at = open + 1; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === close) return at + 1;
		if (code === PAREN_OPEN && quote === PAREN_OPEN) return -1;
		if (code === BACKSLASH) at++;
	}
	return -1;
}

function skipWhite(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && isWhite(text.charCodeAt(at))) at++;
	return at;
}
