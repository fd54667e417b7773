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

	#isEmpty = true;
	/** From and to of each of its lines; null where it has one. */
	#lines: number[] | null = null;
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
		else (this.#lines ??= [this.from, this.to]).push(from, to);
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

	/** Adds a run that is no paragraph. */
	addRun(kind: RunKind, from: number, to: number, item: number, line: number): void {
		this.#addRun(kind, from, to, null, item, line);
	}

	#begin(from: number, owner: number, line: number): void {
		this.#isEmpty = false;
		this.#lines = null;
		this.from = from;
		this.line = line;
		this.#owner = owner;
	}

	/** Takes the definitions off its front; false where nothing else is left. */
	#takeDefinitions(): boolean {
		if (this.#isEmpty || !mayDefine(this.#text, this.from)) return !this.#isEmpty;
		const lines = this.#lines ?? [this.from, this.to];
		const rest = takeDefinitions(this.#text, lines, this.#blocks.definitions);
		this.from = rest[0] ?? this.to;
		this.line += (lines.length - rest.length) / 2;
		this.#lines = rest.length > 2 ? rest : null;
		return rest.length > 0;
	}

	#addParagraph(): void {
		const lines = this.#lines;
		const delimiter = lines ? delimiterRow(this.#text, lines) : -1;
		if (!lines || delimiter < 0) this.#addText(this.to, lines);
		else this.#addTable(lines, delimiter);
	}

	#addTable(lines: readonly number[], delimiter: number): void {
		const header = delimiter - 2;
		if (header > 0) this.#addText(lines[header - 1] ?? 0, header > 2 ? lines.slice(0, header) : null);
		this.#addRow(lines, header, 'header-cell');
		for (let index = delimiter + 2; index < lines.length; index += 2) this.#addRow(lines, index, 'cell');
	}

	#addText(to: number, lines: readonly number[] | null): void {
		const item = this.#blocks.items[this.#owner];
		if (item && item.textFrom < 0) {
			item.textFrom = this.from;
			item.textTo = to;
		}
		this.#addRun(item ? 'item' : 'paragraph', this.from, to, lines, this.#owner, this.line);
	}

	#addRow(lines: readonly number[], index: number, kind: RunKind): void {
		const line = this.line + index / 2;
		for (const [from, to] of tableCells(this.#text, lines[index] ?? 0, lines[index + 1] ?? 0)) this.addRun(kind, from, to, this.#owner, line);
	}

	#addRun(kind: RunKind, from: number, to: number, lines: readonly number[] | null, item: number, line: number): void {
		this.#blocks.runs.push({ kind, from, to, lines, item, heading: this.#blocks.headings.length - 1, line });
	}
}
