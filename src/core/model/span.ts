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

/** What is to stand in the place of a span. */
export interface Change extends Span {
	readonly text: string;
}

/** A text with these spans of it changed. None may overlap another. */
export function withChanges(text: string, changes: readonly Change[]): string {
	const fromBehind = [...changes].sort((one, other) => other.from - one.from);
	return fromBehind.reduce((rest, { from, to, text: now }) => rest.slice(0, from) + now + rest.slice(to), text);
}
