import type { Span } from '../../model/span';

/**
 * The text of a run of several lines, joined by line feeds, and the way back to the note. Of a run of one line, which
 * most are, the note itself serves.
 */
export class RunText {
	readonly text: string;
	/** Offset in the text at which each line begins, and how far behind that it stands in the note. */
	readonly #lines: readonly { readonly start: number; readonly shift: number }[];

	constructor(note: string, lines: readonly Span[]) {
		let length = 0;
		this.text = lines.map(({ from, to }) => note.slice(from, to)).join('\n');
		this.#lines = lines.map(({ from, to }) => {
			const start = length;
			length += to - from + 1;
			return { start, shift: from - start };
		});
	}

	/** The offset in the note of an offset in the text. */
	inNote(at: number): number {
		let low = 0;
		let high = this.#lines.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#lines[middle]?.start ?? 0) <= at) low = middle;
			else high = middle;
		}
		return at + (this.#lines[low]?.shift ?? 0);
	}
}
