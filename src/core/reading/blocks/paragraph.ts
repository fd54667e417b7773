import type { Span } from '../../model/span';
import { pieces } from '../pieces';
import { BRACKET_CLOSE, BRACKET_OPEN, COLON, HYPHEN, PIPE, closingAt } from './characters';

// A label may hold no brackets of its own; its target is in angle brackets or holds no space (CommonMark 4.7).
const DEFINITION =
	/^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>\n]*)>|(\S+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
// More columns than these would be more than a pattern has room to look at.
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,999}\|?$/;

/** A label as it is compared: without case, outer and doubled white space. */
export function foldLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a definition can begin with `[from, to)`: brackets with a colon right behind. Looked at before any pattern runs. */
export function mayDefine(text: string, from: number, to: number): boolean {
	if (text.charCodeAt(from) !== BRACKET_OPEN) return false;
	const close = closingAt(text, from + 1, to, BRACKET_CLOSE, BRACKET_OPEN);
	return close >= 0 && text.charCodeAt(close + 1) === COLON;
}

/** Takes the link reference definitions off the front of a paragraph; returns what is left of its lines. */
export function takeDefinitions(text: string, lines: readonly Span[], definitions: Map<string, string>): Span[] {
	const rest = lines.findIndex((line) => !takeDefinition(text, line, definitions));
	return rest < 0 ? [] : lines.slice(rest);
}

function takeDefinition(text: string, { from, to }: Span, definitions: Map<string, string>): boolean {
	const [, label, angled, plain] = (mayDefine(text, from, to) && DEFINITION.exec(text.slice(from, to))) || [];
	if (!label || label.startsWith('^')) return false;
	const folded = foldLabel(label);
	if (!definitions.has(folded)) definitions.set(folded, angled ?? plain ?? '');
	return true;
}

/** Index of the line that is a table's delimiter row, or -1: the row before it is the table's header. */
export function delimiterRow(text: string, lines: readonly Span[]): number {
	return lines.findIndex(({ from, to }, index) => {
		const header = lines[index - 1];
		return header && mayDelimit(text.charCodeAt(from)) && DELIMITER_ROW.test(text.slice(from, to)) && text.slice(header.from, to).includes('|');
	});
}

function mayDelimit(code: number): boolean {
	return code === PIPE || code === HYPHEN || code === COLON;
}

/** The cells of a table row; a pipe behind a backslash belongs to its cell (GFM, tables). */
export function tableCells(text: string, { from, to }: Span): Span[] {
	return pieces(text, from, to, (at) => text.charCodeAt(at) === PIPE && text[at - 1] !== '\\');
}
