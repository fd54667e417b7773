import type { Span } from '../../model/span';
import type { Blocks, RunKind } from './block-facts';
import { delimiterRow, mayDefine, tableCells, takeDefinitions } from './paragraph';

/** Gathers the lines of the open paragraph, and at its end makes runs of it: one, or one for each cell of a table. */
export class ParagraphReader {
	/** Whether a line may go on the paragraph. A paragraph of definitions alone stays open when they are taken. */
	isOpen = false;
	/** Where its text begins and ends, and the number of its first line. */
	from = 0;
	to = 0;
	line = 0;
	/** Its lines; null where it has one. */
	lines: Span[] | null = null;

	#isEmpty = true;
	#owner = -1;
	readonly #text: string;
	readonly #blocks: Blocks;

	constructor(text: string, blocks: Blocks) {
		this.#text = text;
		this.#blocks = blocks;
	}

	/** Adds a line, from its first to behind its last character; `owner` is the item whose text it is, or -1. */
	addLine(from: number, to: number, owner: number, line: number): void {
		this.isOpen = true;
		if (this.#isEmpty) this.#begin(from, owner, line);
		else (this.lines ??= [{ from: this.from, to: this.to }]).push({ from, to });
		this.to = to;
	}

	/** Ends the paragraph. */
	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		if (this.#takeDefinitions()) this.#addParagraph();
		this.#isEmpty = true;
	}

	/** Ends the paragraph to be a setext heading; false where it holds definitions alone, and so stays open. */
	closeAsHeading(): boolean {
		const isHeading = this.#takeDefinitions();
		this.isOpen = !isHeading;
		this.#isEmpty = true;
		return isHeading;
	}

	/** Adds a run that stands in an item, or in none, and has one line or `lines`. */
	addRun(kind: RunKind, from: number, to: number, item: number, line: number, lines: readonly Span[] | null = null): void {
		this.#blocks.runs.push({ kind, from, to, lines, item, section: this.#blocks.sectionCount - 1, line });
	}

	#begin(from: number, owner: number, line: number): void {
		this.#isEmpty = false;
		this.lines = null;
		this.from = from;
		this.line = line;
		this.#owner = owner;
	}

	/** Takes the definitions off its front; false where nothing else is left. */
	#takeDefinitions(): boolean {
		if (this.#isEmpty || !mayDefine(this.#text, this.from, this.to)) return !this.#isEmpty;
		const lines = this.lines ?? [{ from: this.from, to: this.to }];
		const rest = takeDefinitions(this.#text, lines, this.#blocks.definitions);
		const [first, second] = rest;
		if (first) this.from = first.from;
		this.line += lines.length - rest.length;
		this.lines = second ? rest : null;
		return !!first;
	}

	#addParagraph(): void {
		const lines = this.lines;
		const delimiter = lines ? delimiterRow(this.#text, lines) : -1;
		if (!lines || delimiter < 0) this.#addText(this.to, lines);
		else this.#addTable(lines, delimiter);
	}

	#addTable(lines: readonly Span[], delimiter: number): void {
		const above = lines.slice(0, delimiter - 1);
		const last = above.at(-1);
		if (last) this.#addText(last.to, above.length > 1 ? above : null);
		lines.forEach((row, index) => {
			if (index > delimiter) this.#addRow(row, index, 'cell');
			else if (index === delimiter - 1) this.#addRow(row, index, 'header-cell');
		});
	}

	#addText(to: number, lines: readonly Span[] | null): void {
		const item = this.#blocks.items[this.#owner];
		const isOwnText = item && !item.hasText;
		if (isOwnText) item.hasText = true;
		this.addRun(isOwnText ? 'item' : 'paragraph', this.from, to, this.#owner, this.line, lines);
	}

	#addRow(row: Span, index: number, kind: RunKind): void {
		for (const { from, to } of tableCells(this.#text, row)) this.addRun(kind, from, to, this.#owner, this.line + index);
	}
}
