import { cut, type Span } from '../model/span';
import type { EditOutcome, RefusalReason, TextEdit } from '../model/text-edit';
import { noteLines, type NoteLine } from './note-lines';

/**
 * Makes an edit in a note's text as it stands now, and touches nothing else.
 * Where the text moved on, the place is found again: the same line, else the one identical line under the same heading,
 * else the line of its number there, if it holds the edit's anchor once and no other line does. Else the edit is refused
 * with the reason.
 * `lines` are those of the text: they are handed in where many edits are made.
 */
export function applyEdit(text: string, edit: TextEdit, lines = noteLines(text)): EditOutcome {
	const from = inPlace(text, edit, lines) ?? findAgain(text, edit, lines);
	if (typeof from !== 'number') {
		const line = lines[edit.lineNumber];
		return { applied: false, reason: from, found: line ? cut(text, line) : '' };
	}
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
export function inPlace(text: string, edit: TextEdit, lines: readonly NoteLine[]): number | null {
	if (isWholeLine(text, edit.from - edit.column, edit.line)) return edit.from;
	const line = lines[edit.lineNumber];
	return line && isWholeLine(text, line.from, edit.line) ? line.from + edit.column : null;
}

function findAgain(text: string, edit: TextEdit, lines: readonly NoteLine[]): number | RefusalReason {
	const underHeading = lines.filter(({ heading }) => heading === edit.heading);
	const identical = underHeading.flatMap(({ from }) => (isWholeLine(text, from, edit.line) ? [from + edit.column] : []));
	if (identical.length > 1) return 'ambiguous';
	// Of two links alike, either may be the one that moved to this line.
	const [only, another] = underHeading.filter((line) => edit.anchor !== '' && cut(text, line).includes(edit.anchor));
	const onSameLine = only && !another && only.number === edit.lineNumber ? byAnchor(text, only, edit) : null;
	return identical[0] ?? onSameLine ?? (underHeading.length > 0 ? 'changed' : 'gone');
}

/** Where the edit's span begins on a line that holds its anchor; null where that is there more than once. */
function byAnchor(text: string, span: Span, { anchor, anchorColumn }: TextEdit): number | null {
	const line = cut(text, span);
	const at = line.indexOf(anchor);
	return at === line.lastIndexOf(anchor) ? span.from + at + anchorColumn : null;
}

function isWholeLine(text: string, from: number, line: string): boolean {
	const isEdge = (offset: number) => [undefined, '\n', '\r'].includes(text[offset]);
	return from >= 0 && from <= text.length && text.startsWith(line, from) && isEdge(from - 1) && isEdge(from + line.length);
}
