import type { Span } from './span';

/**
 * One change to one note: this span, which must still hold `expected`, becomes `replacement`.
 * The rest is what finds the place again in a note that changed in the meantime.
 * A plain value: it can be kept in a journal and applied another day.
 */
export interface TextEdit extends Span {
	readonly path: string;
	readonly expected: string;
	readonly replacement: string;
	/** The whole of the lines that `anchor` touches, without the last line break. */
	readonly line: string;
	/** Offset of the span within `line`. */
	readonly column: number;
	/** Number of the first of these lines, counted from 0. */
	readonly lineNumber: number;
	/** The heading line that they stand under, `#` and all; null before the first. */
	readonly heading: string | null;
	/** What the span is a part of, such as the whole link: enough to know it by on a line that changed elsewhere. */
	readonly anchor: string;
	/** Offset of the span within `anchor`. */
	readonly anchorColumn: number;
}

/** Why an edit was not made: its line reads otherwise now, several lines could be meant, or its section is no more. */
export type RefusalReason = 'changed' | 'ambiguous' | 'gone';

/** An edit that was not made: why, and what stands on its line number now. */
export interface Refusal {
	readonly edit: TextEdit;
	readonly reason: RefusalReason;
	/** Empty where the note has become shorter. */
	readonly found: string;
}
