const STRONG_CATEGORY = /^\s*(?:__([^_;]+)__|\*\*([^*;]+)\*\*)\s*;\s*/;
/** A category is a word or two; a longer bracket in front is text. */
const LONGEST = 60;

/** A category in front of a text, and how long it is with its brackets. */
export interface CategoryInFront {
	readonly category: string;
	readonly length: number;
}

/** Reads `[DL/ML]Optimization` and `__DL/ML__; Optimization`; null where no category stands in front of any text. */
export function categoryInFront(text: string): CategoryInFront | null {
	const first = text.trimStart().charAt(0);
	const found = first === '[' ? bracketed(text) : first === '_' || first === '*' ? strong(text) : null;
	return found && found.category && text.slice(found.length).trim() ? found : null;
}

function bracketed(text: string): CategoryInFront | null {
	const open = text.indexOf('[');
	const close = matching(text, open);
	if (close < 0 || text[close + 1] === '(') return null;
	return { category: text.slice(open + 1, close).trim(), length: close + 1 };
}

function matching(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < Math.min(text.length, open + LONGEST); at++) {
		if (text[at] === '[') depth++;
		else if (text[at] === ']' && --depth === 0) return at;
	}
	return -1;
}

function strong(text: string): CategoryInFront | null {
	const match = STRONG_CATEGORY.exec(text);
	return match && { category: (match[1] ?? match[2] ?? '').trim(), length: match[0].length };
}
