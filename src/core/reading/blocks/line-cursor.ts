import { CARRIAGE_RETURN, SPACE, TAB } from './characters';

/**
 * Walks over a text line by line, and over a line by columns. Lines end at LF, CR LF or a lone CR, and at nothing
 * else: U+2028 is a character like any other. A tab reaches to the next multiple of four columns (CommonMark 2.2).
 */
export class LineCursor {
	/** The line's number, counted from 0. */
	line: number;
	/** Offset of the line's first character. */
	lineStart = 0;
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
		this.lineStart = this.pos = start;
		this.column = 0;
		this.line++;
		this.#findLineEnd(start);
		this.#searchNonspace();
		this.indent = this.nonspaceColumn;
		return true;
	}

	get blank(): boolean {
		return this.nonspace >= this.lineEnd;
	}

	/** Finds what comes behind `pos`. What is known is not searched again: deep nesting would take quadratic time. */
	findNonspace(): void {
		if (this.pos > this.nonspace) this.#searchNonspace();
		this.indent = this.nonspaceColumn - this.column;
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
	}

	/** Takes the white space in front of the next other character. */
	takeSpaces(): void {
		this.pos = this.nonspace;
		this.column = this.nonspaceColumn;
		this.indent = 0;
	}

	/** Takes so many characters, none of them a tab, from the next character that is not white space. */
	takeMarker(length: number): void {
		this.pos = this.nonspace + length;
		this.column = this.nonspaceColumn + length;
	}

	/** Takes so many columns of white space; of a tab that reaches further, only a part. */
	takeColumns(count: number): void {
		// Where no tab stands, as mostly, columns are characters.
		if (this.nonspace - this.pos === this.nonspaceColumn - this.column && this.pos + count <= this.nonspace) {
			this.pos += count;
			this.column += count;
			return;
		}
		while (count > 0 && this.pos < this.lineEnd) {
			const width = this.text.charCodeAt(this.pos) === TAB ? 4 - (this.column & 3) : 1;
			const taken = Math.min(width, count);
			this.column += taken;
			count -= taken;
			if (taken === width) this.pos++;
		}
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

/** Offset behind the last character of `[from, to)` that is neither space, tab nor carriage return. */
export function trimEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
	return end;
}

function isBlank(code: number): boolean {
	return code === SPACE || code === TAB || code === CARRIAGE_RETURN;
}
