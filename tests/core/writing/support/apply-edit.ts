import type { Span } from '../../../../src/core/model/span';
import type { RefusalReason, TextEdit } from '../../../../src/core/model/text-edit';
import { placeNow } from '../../../../src/core/writing/edits/apply-edit';
import { noteLines } from '../../../../src/core/writing/edits/note-lines';

type Outcome =
	| { readonly applied: true; readonly text: string; readonly span: Span }
	| { readonly applied: false; readonly reason: RefusalReason; readonly found: string };

/** Makes one edit in a text: the whole note after it, and what the replacement covers in it. */
export function applyEdit(text: string, edit: TextEdit): Outcome {
	const lines = noteLines(text);
	const from = placeNow(text, edit, lines);
	if (typeof from !== 'number') return { applied: false, reason: from, found: lines[edit.lineNumber]?.text ?? '' };
	const span = { from, to: from + edit.replacement.length };
	return { applied: true, text: text.slice(0, from) + edit.replacement + text.slice(from + edit.expected.length), span };
}
