import { ASTERISK, BRACKET_CLOSE, BRACKET_OPEN, PAREN_OPEN, UNDERSCORE, skipWhite } from '../blocks/characters';
import { ANY_TRAITS, BRACKETS, EMPHASIS } from '../inline/traits';
import { plainText } from '../plain-text';

const STRONG_CATEGORY = /(?:__([^_;]{1,60})__|\*\*([^*;]{1,60})\*\*)\s*;\s*/y;
/** A category is a word or two; a longer bracket in front is text. */
const LONGEST = 60;

/** A category in front of a text, and the offset behind it and its brackets. */
export interface CategoryInFront {
	readonly category: string;
	readonly end: number;
}

/**
 * Reads `[DL/ML]Optimization` and `__DL/ML__; Optimization` in `[from, to)` of a text; null where no category stands
 * in front of any text. `traits` are those of a text that the part belongs to, where they are known.
 */
export function categoryInFront(text: string, from: number, to: number, traits = ANY_TRAITS): CategoryInFront | null {
	if ((traits & (BRACKETS | EMPHASIS)) === 0) return null;
	const start = skipWhite(text, from, to);
	const first = text.charCodeAt(start);
	const found = first === BRACKET_OPEN ? bracketed(text, start, to, traits) : first === UNDERSCORE || first === ASTERISK ? strong(text, start) : null;
	return found && found.category && skipWhite(text, found.end, to) < to ? found : null;
}

function bracketed(text: string, open: number, to: number, traits: number): CategoryInFront | null {
	const close = matching(text, open, to);
	if (close < 0 || text.charCodeAt(close + 1) === PAREN_OPEN) return null;
	return { category: plainText(text, open + 1, close, traits), end: close + 1 };
}

function matching(text: string, open: number, to: number): number {
	let depth = 0;
	const limit = Math.min(to, open + LONGEST);
	for (let at = open; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === BRACKET_OPEN) depth++;
		else if (code === BRACKET_CLOSE && --depth === 0) return at;
	}
	return -1;
}

function strong(text: string, from: number): CategoryInFront | null {
	STRONG_CATEGORY.lastIndex = from;
	const match = STRONG_CATEGORY.exec(text);
	return match && { category: plainText(match[1] ?? match[2] ?? ''), end: STRONG_CATEGORY.lastIndex };
}
