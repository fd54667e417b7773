import { SPACE, TAB, trimEnd } from './characters';

/**
 * Walks over a text line by line, and over a line by columns. Lines end at LF, CR LF or a lone CR, and at nothing
 * else: U+2028 is a character like any other. A tab reaches to the next multiple of four columns (CommonMark 2.2).
 */
export class LineCursor {
	/** The line's number, counted from 0. */
	line: number;
	/** Offset behind the line's last character, line end excluded. */
	lineEnd = 0;
	/** Offset up to which containers have taken the line. */
	pos = 0;
	column = 0;
	/** Offset of the next character that is neither space nor tab, and what lies before it. */
	nonspace = 0;
	nonspaceColumn = 0;
	indent = 0;
	/** No rule begins before this offset: what stands there is known to break it. */
	noRuleBefore = 0;

	#nextStart: number;
	/** Offsets of the next line feed and carriage return; the text's length where there is none any more. */
	#nextFeed = -1;
	#nextReturn = -1;

	constructor(readonly text: string, start: number, line: number) {
		this.#nextStart = start;
		this.line = line - 1;
	}

	/** Goes to the next line; false at the end of the text. */
	next(): boolean {
		const start = this.#nextStart;
		if (start >= this.text.length) return false;
		this.pos = start;
		this.column = 0;
		this.line++;
		this.#findLineEnd(start);
		this.#searchNonspace();
		return true;
	}

	get blank(): boolean {
		return this.nonspace >= this.lineEnd;
	}

	/** Takes so many characters, none of them a tab, from the next character that is not white space. */
	takeMarker(length: number): void {
		this.pos = this.nonspace + length;
		this.column = this.nonspaceColumn + length;
		this.#searchNonspace();
	}

	/** Takes so many columns of the white space at hand; of a tab that reaches further, only a part. */
	takeColumns(count: number): void {
		const wanted = this.column + count;
		while (this.column < wanted) {
			this.column += this.text.charCodeAt(this.pos) === TAB ? 4 - (this.column & 3) : 1;
			if (this.column <= wanted) this.pos++;
		}
		this.column = wanted;
		this.indent -= count;
	}

	#searchNonspace(): void {
		const { text, lineEnd } = this;
		let at = this.pos;
		let column = this.column;
		for (; at < lineEnd; at++) {
			const code = text.charCodeAt(at);
			if (code === SPACE) column++;
			else if (code === TAB) column += 4 - (column & 3);
			else break;
		}
		this.nonspace = at;
		this.nonspaceColumn = column;
		this.indent = column - this.column;
	}

	/** Offset behind the last character of the line that is neither space nor tab. */
	trimmedEnd(): number {
		return trimEnd(this.text, this.nonspace, this.lineEnd);
	}

	#findLineEnd(start: number): void {
		if (this.#nextFeed < start) this.#nextFeed = this.#search('\n', start);
		if (this.#nextReturn < start) this.#nextReturn = this.#search('\r', start);
		const end = Math.min(this.#nextFeed, this.#nextReturn);
		this.lineEnd = end;
		this.#nextStart = this.#nextReturn + 1 === this.#nextFeed ? this.#nextFeed + 1 : end + 1;
	}

	/** A note without the one or the other is searched for it once. */
	#search(mark: string, start: number): number {
		const at = this.text.indexOf(mark, start);
		return at < 0 ? this.text.length : at;
	}
}
