import { cut, type Span } from '../../model/span';
import type { TextEdit } from '../../model/text-edit';
import { lineEnd, noteLines } from './note-lines';

/**
 * The edit that replaces a span of a note, together with all that finds the span again later.
 * `anchor` is the span of the larger thing that it belongs to, such as the link around a target, and must contain it:
 * an empty target `()` holds nothing that it could be known by.
 * Throws a RangeError where the spans do not lie so within the text: they were not read from it.
 */
export function planEdit(path: string, text: string, span: Span, replacement: string, anchor: Span = span): TextEdit {
	const end = lineEnd(text, anchor.to);
	// The break after a line belongs to it: a span may begin between its two characters.
	const lines = noteLines(text.slice(0, end)).filter(({ from }) => from <= anchor.from);
	const first = lines.at(-1);
	if (!first || anchor.from > span.from || span.from > span.to || span.to > anchor.to || anchor.to > text.length) {
		throw new RangeError(`No span ${span.from}-${span.to} of this text`);
	}
	return {
		path,
		from: span.from,
		to: span.to,
		expected: cut(text, span),
		replacement,
		line: text.slice(first.from, end),
		column: span.from - first.from,
		lineNumber: lines.length - 1,
		heading: first.heading,
		anchor: cut(text, anchor),
		anchorColumn: span.from - anchor.from,
	};
}
