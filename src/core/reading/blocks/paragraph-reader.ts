import type { Blocks, RunKind } from './block-facts';
import { delimiterRow, tableCells, takeDefinitions } from './paragraph';
import { traitsOf } from './traits';

/** Gathers the lines of the open paragraph, and at its end makes runs of it: one, or one for each cell of a table. */
export class ParagraphReader {
	/** Whether a line may go on the paragraph. A paragraph of definitions alone stays open when they are taken. */
	isOpen = false;

	#segments: number[] = [];
	#owner = -1;
	#line = 0;
	readonly #text: string;
	readonly #blocks: Blocks;

	constructor(text: string, blocks: Blocks) {
		this.#text = text;
		this.#blocks = blocks;
	}

	/** Adds a line, from its first to behind its last character; `owner` is the item whose text it is, or -1. */
	addLine(from: number, to: number, owner: number, line: number): void {
		this.isOpen = true;
		if (this.#segments.length) {
			this.#segments.push(from, to);
			return;
		}
		// Most paragraphs have one line: made so, the array has room for it and no more.
		this.#segments = [from, to];
		this.#owner = owner;
		this.#line = line;
	}

	/** Ends the paragraph. */
	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		const segments = this.#take();
		if (segments.length) this.#addParagraph(segments);
	}

	/** Ends the paragraph to be a setext heading; null where it holds definitions alone, and so stays open. */
	takeAsHeading(): { readonly segments: readonly number[]; readonly line: number } | null {
		const segments = this.#take();
		this.isOpen = segments.length === 0;
		return this.isOpen ? null : { segments, line: this.#line };
	}

	/** Adds a run that is no paragraph. */
	addRun(kind: RunKind, segments: readonly number[], item: number, line: number): void {
		this.#blocks.runs.push({ kind, segments, traits: traitsOf(this.#text, segments), item, heading: this.#blocks.headings.length - 1, line });
	}

	#take(): number[] {
		const segments = takeDefinitions(this.#text, this.#segments, this.#blocks.definitions);
		this.#segments = [];
		return segments;
	}

	#addParagraph(segments: number[]): void {
		const delimiter = delimiterRow(this.#text, segments);
		if (delimiter < 0) {
			this.#addText(segments);
			return;
		}
		if (delimiter > 2) this.#addText(segments.slice(0, delimiter - 2));
		this.#addRow(segments, delimiter - 2, 'header-cell');
		for (let index = delimiter + 2; index < segments.length; index += 2) this.#addRow(segments, index, 'cell');
	}

	#addText(segments: readonly number[]): void {
		const item = this.#blocks.items[this.#owner];
		if (item && item.textFrom < 0) {
			item.textFrom = segments[0] ?? -1;
			item.textTo = segments[segments.length - 1] ?? -1;
		}
		this.addRun(item ? 'item' : 'paragraph', segments, this.#owner, this.#line);
	}

	#addRow(segments: readonly number[], index: number, kind: RunKind): void {
		const line = this.#line + index / 2;
		for (const cell of tableCells(this.#text, segments[index] ?? 0, segments[index + 1] ?? 0)) this.addRun(kind, cell, this.#owner, line);
	}
}
