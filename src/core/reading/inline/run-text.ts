/**
 * The text of a run of several lines, joined by line feeds, and the way back to the note. Of a run of one line, which
 * most are, the note itself serves.
 */
export class RunText {
	readonly text: string;
	/** Offset in the joined text at which each line begins. */
	readonly #starts: number[] = [];
	readonly #lines: readonly number[];

	constructor(note: string, lines: readonly number[]) {
		this.#lines = lines;
		this.text = this.#join(note);
	}

	/** The offset in the note of an offset in the text. */
	inNote(at: number): number {
		const index = this.#lineOf(at);
		return (this.#lines[2 * index] ?? 0) + at - (this.#starts[index] ?? 0);
	}

	#join(note: string): string {
		const lines: string[] = [];
		let length = 0;
		for (let index = 0; index < this.#lines.length; index += 2) {
			const line = note.slice(this.#lines[index], this.#lines[index + 1]);
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
