/**
 * A half-open range `[from, to)` of UTF-16 offsets into a note's text as it stands,
 * byte order mark and carriage returns included, so that a write can replace exactly this range.
 */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The text that a span covers. */
export function cut(text: string, span: Span): string {
	return text.slice(span.from, span.to);
}
