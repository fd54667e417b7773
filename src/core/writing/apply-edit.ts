import type { Span } from '../model/span';
import type { EditOutcome, RefusalReason, TextEdit } from '../model/text-edit';
import { noteLines, type NoteLine } from './note-lines';

/**
 * Makes an edit in a note's text as it stands now, and touches nothing else.
 * Where the text moved on, the place is found again: the same line, else the line of its number under the same heading
 * with the edit's anchor once in it, else the one identical line under that heading. Else the edit is refused with the reason.
 */
export function applyEdit(text: string, edit: TextEdit): EditOutcome {
	const from = inPlace(text, edit) ?? findAgain(text, edit);
	if (typeof from !== 'number') return { applied: false, reason: from, found: lineNumbered(text, edit.lineNumber) };
	const to = from + edit.expected.length;
	return {
		applied: true,
		text: text.slice(0, from) + edit.replacement + text.slice(to),
		span: { from, to: from + edit.replacement.length },
	};
}

/**
 * The edit that takes this one back where it was made in its own place: what `line` and `anchor` say is the text after it.
 * It needs no text, so it also tells whether an edit has been made already.
 */
export function inverseEdit(edit: TextEdit): TextEdit {
	const { expected, replacement } = edit;
	const swap = (text: string, at: number) => text.slice(0, at) + replacement + text.slice(at + expected.length);
	return {
		...edit,
		to: edit.from + replacement.length,
		expected: replacement,
		replacement: expected,
		line: swap(edit.line, edit.column),
		anchor: swap(edit.anchor, edit.anchorColumn),
	};
}

/** Where the edit's span begins if its line stands where it stood, by offset or number, as it was; null else. */
export function inPlace(text: string, edit: TextEdit): number | null {
	if (isWholeLine(text, edit.from - edit.column, edit.line)) return edit.from;
	for (const { number, from } of noteLines(text)) if (number === edit.lineNumber) return isWholeLine(text, from, edit.line) ? from + edit.column : null;
	return null;
}

function findAgain(text: string, edit: TextEdit): number | RefusalReason {
	const underHeading = [...noteLines(text)].filter((line) => line.heading === edit.heading);
	const onSameLine = underHeading.filter((line) => line.number === edit.lineNumber).map((line) => inLine(text, line, edit));
	if (typeof onSameLine[0] === 'number') return onSameLine[0];
	const [identical, another] = underHeading.filter((line) => isWholeLine(text, line.from, edit.line));
	if (another) return 'ambiguous';
	if (identical) return identical.from + edit.column;
	return underHeading.length > 0 ? 'changed' : 'gone';
}

/** Where the edit's span begins on this line; null where the line does not hold its anchor exactly once. */
function inLine(text: string, { from, to }: Span, edit: TextEdit): number | null {
	const line = text.slice(from, to);
	const at = edit.anchor === '' ? -1 : line.indexOf(edit.anchor);
	if (at < 0 || line.includes(edit.anchor, at + 1)) return null;
	return from + at + edit.anchorColumn;
}

function isWholeLine(text: string, from: number, line: string): boolean {
	if (from < 0 || from > text.length || !text.startsWith(line, from)) return false;
	return isBreakOrEdge(text, from - 1) && isBreakOrEdge(text, from + line.length);
}

function isBreakOrEdge(text: string, offset: number): boolean {
	return offset < 0 || offset >= text.length || text[offset] === '\n' || text[offset] === '\r';
}

function lineNumbered(text: string, number: number): string {
	let found: NoteLine | null = null;
	for (const line of noteLines(text)) if (line.number === number) found = line;
	return found ? text.slice(found.from, found.to) : '';
}
