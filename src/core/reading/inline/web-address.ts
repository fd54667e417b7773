import { TAG } from '../blocks/html-block';
import { LESS, LOWER_T, PAREN_CLOSE, PAREN_OPEN, SPACE } from '../blocks/characters';

const ANGLED = new RegExp(`<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*)>|${TAG}`, 'y');
const WORD = /\w/;
const CLOSING_PUNCTUATION = '?!.,:*_~\'"';

/** What stands in angle brackets: an address (CommonMark 6.5) or a tag of HTML. */
export interface Angled {
	/** Offset behind the closing bracket. */
	readonly end: number;
	readonly isAddress: boolean;
}

/** Reads `<https://…>` or `<tag …>` at an offset; null where neither stands there. */
export function angled(text: string, open: number, limit: number): Angled | null {
	ANGLED.lastIndex = open;
	const match = ANGLED.exec(text);
	if (!match || ANGLED.lastIndex > limit) return null;
	return { end: ANGLED.lastIndex, isAddress: match[1] !== undefined };
}

/** Offset behind the bare address that begins here, or `from` where none does (GFM, autolinks). */
export function bareAddressEnd(text: string, from: number, limit: number, inBrackets: boolean): number {
	if (text.charCodeAt(from + 1) !== LOWER_T) return from;
	const scheme = text.startsWith('https://', from) ? 8 : text.startsWith('http://', from) ? 7 : 0;
	if (!scheme || WORD.test(text.charAt(from - 1))) return from;
	const end = withoutPunctuation(text, from, roughEnd(text, from, limit, inBrackets));
	return end > from + scheme ? end : from;
}

function roughEnd(text: string, from: number, limit: number, inBrackets: boolean): number {
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code <= SPACE || code === LESS || (inBrackets && text[at] === ']')) return at;
	}
	return limit;
}

/** Punctuation at the end is the sentence's; a closing parenthesis too, unless one in the address opens it. */
function withoutPunctuation(text: string, from: number, end: number): number {
	let surplus = parenthesesTooMany(text, from, end);
	let at = end;
	while (at > from) {
		const isParenthesis = text.charCodeAt(at - 1) === PAREN_CLOSE;
		if (isParenthesis ? surplus-- <= 0 : !CLOSING_PUNCTUATION.includes(text.charAt(at - 1))) break;
		at--;
	}
	return at;
}

function parenthesesTooMany(text: string, from: number, end: number): number {
	let surplus = 0;
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === PAREN_OPEN) surplus--;
		else if (code === PAREN_CLOSE) surplus++;
	}
	return surplus;
}
