import { BRACKET_OPEN, PIPE } from './characters';

// A label may hold no brackets of its own; its target is in angle brackets or holds no space (CommonMark 4.7).
const DEFINITION =
	/^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>\n]*)>|(\S+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A label as it is compared: without case, outer and doubled white space. */
export function foldLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes the link reference definitions off the front of a paragraph; returns what is left of its segments. */
export function takeDefinitions(text: string, segments: number[], definitions: Map<string, string>): number[] {
	let taken = 0;
	while (taken < segments.length && text.charCodeAt(segments[taken] ?? 0) === BRACKET_OPEN) {
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
	return code === PIPE || code === 45 || code === 58;
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
