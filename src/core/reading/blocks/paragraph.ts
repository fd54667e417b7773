import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, CARRIAGE_RETURN, COLON, HYPHEN, LINE_FEED, PIPE } from './characters';

// A label may hold no brackets of its own; its target is in angle brackets or holds no space (CommonMark 4.7).
const DEFINITION =
	/^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>\n]*)>|(\S+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A label as it is compared: without case, outer and doubled white space. */
export function foldLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a definition can begin at an offset: brackets with a colon right behind. Looked at before any pattern runs. */
export function mayDefine(text: string, from: number): boolean {
	if (text.charCodeAt(from) !== BRACKET_OPEN) return false;
	for (let at = from + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === BRACKET_CLOSE) return text.charCodeAt(at + 1) === COLON;
		if (code === BRACKET_OPEN || code === LINE_FEED || code === CARRIAGE_RETURN) return false;
		if (code === BACKSLASH) at++;
	}
	return false;
}

/** Takes the link reference definitions off the front of a paragraph; returns what is left of its segments. */
export function takeDefinitions(text: string, segments: number[], definitions: Map<string, string>): number[] {
	let taken = 0;
	while (taken < segments.length && mayDefine(text, segments[taken] ?? 0)) {
		const match = DEFINITION.exec(text.slice(segments[taken], segments[taken + 1]));
		const label = match?.[1];
		if (!match || label === undefined || label.startsWith('^')) break;
		const folded = foldLabel(label);
		if (!definitions.has(folded)) definitions.set(folded, match[2] ?? match[3] ?? '');
		taken += 2;
	}
	return taken ? segments.slice(taken) : segments;
}

/** Index of the segment that is a table's delimiter row, or -1: the row before it is the table's header. */
export function delimiterRow(text: string, segments: readonly number[]): number {
	for (let index = 2; index < segments.length; index += 2) {
		const from = segments[index] ?? 0;
		const to = segments[index + 1] ?? 0;
		if (mayDelimit(text.charCodeAt(from)) && DELIMITER_ROW.test(text.slice(from, to)) && hasPipe(text, segments, index)) return index;
	}
	return -1;
}

function mayDelimit(code: number): boolean {
	return code === PIPE || code === HYPHEN || code === COLON;
}

function hasPipe(text: string, segments: readonly number[], index: number): boolean {
	return text.slice(segments[index - 2], segments[index + 1]).includes('|');
}

/** From and to of the cells of a table row; a pipe behind a backslash belongs to its cell (GFM, tables). */
export function tableCells(text: string, from: number, to: number): [number, number][] {
	const cells: [number, number][] = [];
	let start = text.charCodeAt(from) === PIPE ? from + 1 : from;
	for (let at = start; at <= to; at++) {
		if (at < to && (text.charCodeAt(at) !== PIPE || text[at - 1] === '\\')) continue;
		const cell = trimmed(text, start, at);
		if (cell) cells.push(cell);
		start = at + 1;
	}
	return cells;
}

function trimmed(text: string, from: number, to: number): [number, number] | null {
	const inner = text.slice(from, to);
	const shown = inner.trim();
	if (!shown) return null;
	const lead = inner.length - inner.trimStart().length;
	return [from + lead, from + lead + shown.length];
}
