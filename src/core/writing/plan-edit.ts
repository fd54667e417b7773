import { cut, type Span } from '../model/span';
import type { TextEdit } from '../model/text-edit';
import { noteLines } from './note-lines';

/**
 * The edit that replaces a span of a note, together with all that finds the span again later.
 * `anchor` is the span of the larger thing that it belongs to, such as the link around a target, and must contain it:
 * an empty target `()` holds nothing that it could be known by.
 * Throws a RangeError where the spans do not lie so within the text: they were not read from it.
 */
export function planEdit(path: string, text: string, span: Span, replacement: string, anchor: Span = span): TextEdit {
	const lines = noteLines(text);
	// The break after a line belongs to it: a span may begin or end between its two characters.
	const first = lines.filter(({ from }) => from <= anchor.from).at(-1);
	const last = lines.find(({ to }) => to >= anchor.to);
	if (!first || !last || anchor.from > span.from || span.from > span.to || span.to > anchor.to) {
		throw new RangeError(`No span ${span.from}-${span.to} of this text`);
	}
	return {
		path,
		from: span.from,
		to: span.to,
		expected: cut(text, span),
		replacement,
		line: text.slice(first.from, last.to),
		column: span.from - first.from,
		lineNumber: first.number,
		heading: first.heading,
		anchor: cut(text, anchor),
		anchorColumn: span.from - anchor.from,
	};
}
