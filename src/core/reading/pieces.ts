import type { Span } from '../model/span';

/** The pieces of a text between commas of any script; commas in brackets divide nothing. */
export function piecesOfList(text: string, from: number, to: number): Span[] {
	let depth = 0;
	return pieces(text, from, to, (at) => {
		const character = text.charAt(at);
		if ('[('.includes(character)) depth++;
		else if ('])'.includes(character)) depth = Math.max(0, depth - 1);
		return depth === 0 && ',，、'.includes(character);
	});
}

/** The pieces of `[from, to)` between the offsets that divide it, without white space around them, and without empty ones. */
export function pieces(text: string, from: number, to: number, divides: (at: number) => boolean): Span[] {
	const found: Span[] = [];
	let start = from;
	for (let at = from; at <= to; at++) {
		if (at < to && !divides(at)) continue;
		found.push(trimmed(text, start, at));
		start = at + 1;
	}
	return found.filter((span) => span.from < span.to);
}

function trimmed(text: string, from: number, to: number): Span {
	const piece = text.slice(from, to);
	const start = from + piece.length - piece.trimStart().length;
	return { from: start, to: start + piece.trim().length };
}
