const NO_STARTS: number[] = [];

/**
 * The text of a run with its lines joined by line feeds, and the way back to the note. Of a run of one line,
 * which most are, the note itself serves, with the run's bounds.
 */
export class RunText {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** Whether the note itself serves. */
	readonly isNote: boolean;
	/** Offset in the joined text at which each line begins; empty where the note itself serves. */
	readonly #starts: number[];
	readonly #segments: readonly number[];

	constructor(note: string, segments: readonly number[]) {
		this.#segments = segments;
		this.isNote = segments.length <= 2;
		this.#starts = this.isNote ? NO_STARTS : [];
		if (this.isNote) {
			this.text = note;
			this.from = segments[0] ?? 0;
			this.to = segments[1] ?? 0;
			return;
		}
		this.text = this.#join(note);
		this.from = 0;
		this.to = this.text.length;
	}

	/** The offset in the note of an offset in the text. */
	inNote(at: number): number {
		if (this.isNote) return at;
		const index = this.#lineOf(at);
		return (this.#segments[2 * index] ?? 0) + at - (this.#starts[index] ?? 0);
	}

	/** The text between two offsets, with spaces for line ends. */
	slice(from: number, to: number): string {
		const text = this.text.slice(from, to);
		return this.isNote ? text : text.replace(/\n/g, ' ');
	}

	#join(note: string): string {
		const lines: string[] = [];
		let length = 0;
		for (let index = 0; index < this.#segments.length; index += 2) {
			const line = note.slice(this.#segments[index], this.#segments[index + 1]);
			lines.push(line);
			this.#starts.push(length);
			length += line.length + 1;
		}
		return lines.join('\n');
	}

	#lineOf(at: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
