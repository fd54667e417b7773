import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, LINE_FEED, PIPE } from '../blocks/characters';

/** `[[target|alias]]`; offsets into the text it was found in. */
export interface WikiLink {
	readonly targetTo: number;
	readonly textFrom: number;
	readonly textTo: number;
	readonly end: number;
}

/**
 * Reads a wiki link whose first bracket stands at `open`; null where none stands there. A bracket inside ends the
 * attempt, so that `[[A]B](c)` is left to be a Markdown link. In a table the pipe has a backslash, which is not the target's.
 */
export function wikiLink(text: string, open: number, limit: number): WikiLink | null {
	const from = open + 2;
	let pipe = -1;
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === BRACKET_CLOSE) return text.charCodeAt(at + 1) === BRACKET_CLOSE && at + 1 < limit && at > from ? found(text, from, pipe, at) : null;
		if (code === BRACKET_OPEN || code === LINE_FEED) return null;
		if (code === PIPE && pipe < 0) pipe = at;
	}
	return null;
}

function found(text: string, from: number, pipe: number, close: number): WikiLink {
	if (pipe < 0) return { targetTo: close, textFrom: from, textTo: close, end: close + 2 };
	const escaped = text.charCodeAt(pipe - 1) === BACKSLASH;
	return { targetTo: escaped ? pipe - 1 : pipe, textFrom: pipe + 1, textTo: close, end: close + 2 };
}
