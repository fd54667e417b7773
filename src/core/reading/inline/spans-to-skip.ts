import { BACKTICK, DOLLAR, isDigit, isWhite, skipRun } from '../blocks/characters';

/**
 * Finds the ends of code, math and comments in one run of text. Each kind remembers what it has looked for in vain,
 * so that all searches in a run together take linear time.
 */
export class SpansToSkip {
	/** Where the last run of so many backticks begins, as far as they have been looked at; once they all have, it is the very last. */
	readonly #backticks = new Map<number, number>();
	#allBackticksSeen = false;
	#mathNeverCloses = false;
	#commentNeverCloses = false;
	readonly #text: string;
	readonly #limit: number;

	constructor(text: string, limit: number) {
		this.#text = text;
		this.#limit = limit;
	}

	/** Offset behind the code span that opens here, or behind its backticks where it never closes (CommonMark 6.1). */
	code(open: number): number {
		const behind = this.#behindBackticks(open);
		if (this.#allBackticksSeen && (this.#backticks.get(behind - open) ?? -1) <= open) return behind;
		let at = this.#text.indexOf('`', behind);
		while (at >= 0 && at < this.#limit) {
			const end = this.#behindBackticks(at);
			if (!this.#allBackticksSeen) this.#backticks.set(end - at, at);
			if (end - at === behind - open) return end;
			at = this.#text.indexOf('`', end);
		}
		this.#allBackticksSeen = true;
		return behind;
	}

	/** Offset behind the math that opens here, or behind its dollar signs where it never closes. Prices are no math. */
	math(open: number): number {
		const text = this.#text;
		const limit = this.#limit;
		if (text.charCodeAt(open + 1) === DOLLAR) {
			const close = text.indexOf('$$', open + 2);
			return close >= 0 && close < limit ? close + 2 : open + 2;
		}
		if (this.#mathNeverCloses || open + 1 >= limit || isWhite(text.charCodeAt(open + 1))) return open + 1;
		const close = this.#mathEnd(open + 1);
		this.#mathNeverCloses = close < 0;
		return close < 0 ? open + 1 : close + 1;
	}

	/** Offset behind the HTML comment that opens here, or behind its opening where it never closes. */
	comment(open: number): number {
		// Of the run alone: a search to the end of the note in each of its runs would take quadratic time.
		const length = this.#commentNeverCloses ? -1 : this.#text.slice(open + 4, this.#limit).indexOf('-->');
		this.#commentNeverCloses = length < 0;
		return length < 0 ? open + 4 : open + 4 + length + 3;
	}

	#behindBackticks(at: number): number {
		return Math.min(skipRun(this.#text, at, BACKTICK), this.#limit);
	}

	/** Offset of the dollar sign that closes math: none before a digit or behind a space. */
	#mathEnd(from: number): number {
		const text = this.#text;
		const limit = this.#limit;
		for (let at = text.indexOf('$', from + 1); at >= 0 && at < limit; at = text.indexOf('$', at + 1)) {
			const closes = !isWhite(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1));
			if (closes && !isEscaped(text, at, from)) return at;
		}
		return -1;
	}
}

function isEscaped(text: string, at: number, from: number): boolean {
	let slashes = 0;
	while (at - 1 - slashes >= from && text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}
