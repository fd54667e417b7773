import type { RefusalReason, TextEdit } from '../../model/text-edit';
import type { NoteLine } from './note-lines';

/**
 * Where an edit's span begins in a note's text as it stands now. Where the text moved on, the place is found again: the
 * same line, else the one identical line under the same heading, else the line of its number there, if it holds the
 * edit's anchor once and no other line does. Else the reason for which the edit is refused. `lines` are those of the text.
 */
export function placeNow(text: string, edit: TextEdit, lines: readonly NoteLine[]): number | RefusalReason {
	return inPlace(text, edit, lines) ?? findAgain(text, edit, lines);
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

function findAgain(text: string, { heading, line, column, lineNumber, anchor, anchorColumn }: TextEdit, lines: readonly NoteLine[]): number | RefusalReason {
	const underHeading = lines.filter((one) => one.heading === heading);
	const [identical, ...others] = underHeading.filter(({ from }) => isWholeLine(text, from, line));
	if (others.length > 0) return 'ambiguous';
	if (identical) return identical.from + column;
	// Of two links alike, either may be the one that moved to this line.
	const [only, another] = underHeading.filter((one) => anchor !== '' && one.text.includes(anchor));
	if (only && !another && only === lines[lineNumber]) {
		const at = only.text.indexOf(anchor);
		if (at === only.text.lastIndexOf(anchor)) return only.from + at + anchorColumn;
	}
	return underHeading.length > 0 ? 'changed' : 'gone';
}

function isWholeLine(text: string, from: number, line: string): boolean {
	const isEdge = (offset: number) => [undefined, '\n', '\r'].includes(text[offset]);
	return from >= 0 && from <= text.length && text.startsWith(line, from) && isEdge(from - 1) && isEdge(from + line.length);
}
