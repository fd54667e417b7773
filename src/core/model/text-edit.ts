import type { Span } from './span';

/**
 * One change to one note: this span, which must still hold `expected`, becomes `replacement`.
 * `line` and `context` (the whole line as it was read) let a moved span be found again.
 */
export interface TextEdit extends Span {
	readonly path: string;
	readonly expected: string;
	readonly replacement: string;
}
