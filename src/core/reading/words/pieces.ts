import type { Span } from '../../model/span';

/** The pieces of `[from, to)` between commas of any script; commas in brackets divide nothing. */
export function pieces(text: string, from: number, to: number): Span[] {
	const found: Span[] = [];
	let start = from;
	let depth = 0;
	for (let at = from; at < to; at++) {
		const character = text.charAt(at);
		if ('[('.includes(character)) depth++;
		else if ('])'.includes(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && ',，、'.includes(character)) {
			found.push(trimmed(text, start, at));
			start = at + 1;
		}
	}
	found.push(trimmed(text, start, to));
	return found.filter((span) => span.from < span.to);
}

function trimmed(text: string, from: number, to: number): Span {
	const piece = text.slice(from, to);
	const start = from + piece.length - piece.trimStart().length;
	return { from: start, to: start + piece.trim().length };
}
