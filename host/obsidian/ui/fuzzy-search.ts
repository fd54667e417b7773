import type { SearchMatches, SearchResult } from 'obsidian';
import { prepareFuzzySearch as matchInOrder } from 'obsidian-test-mocks/obsidian';

/**
 * A search that finds each word of the query, its letters in order. A higher score is a better match:
 * a word that stands whole, and near the beginning, comes first.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const results = words.map((word) => matchWord(word, text));
		if (results.some((result) => result === null)) return null;
		const found = results.filter((result) => result !== null);
		const matches = found.flatMap((result) => result.matches).sort((a, b) => a[0] - b[0]);
		return { matches, score: found.reduce((sum, result) => sum + result.score, 0) };
	};
}

function matchWord(word: string, text: string): SearchResult | null {
	const place = text.toLowerCase().indexOf(word);
	if (place >= 0) return { score: -place / 1000, matches: [[place, place + word.length]] };
	const result = matchInOrder(word)(text);
	return result ? { score: -1 - text.length / 1000, matches: result.matches } : null;
}

/** Writes a text with its matches emphasised. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, done);
		const end = to + offset;
		if (end <= start) continue;
		el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	el.appendText(text.slice(done));
}
