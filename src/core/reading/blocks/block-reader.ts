import type { Blocks, ItemFacts } from './block-facts';
import { ASTERISK, BACKTICK, DOLLAR, EQUALS, GREATER, HASH, HYPHEN, LESS, NINE, PERCENT, PLUS, TILDE, UNDERSCORE, ZERO } from './characters';
import type { Container } from './container';
import { ContainerStack } from './container-stack';
import { takeCheckBox, takeItemMarker } from './item-start';
import { LineCursor } from './line-cursor';
import { headingStart, isRule, isUnderline, ListMarker } from './line-starts';
import { ParagraphReader } from './paragraph-reader';
import { fence, fencedBy, html, type Verbatim } from './verbatim';

/** What became of the rest of a line: a container opened and the rest is to be looked at; all of it is used; it is text. */
type Step = 'container' | 'done' | 'text';

/**
 * Reads the block structure of a note in one pass: CommonMark's containers (quotes, lists, items) and leaves, and
 * Obsidian's `$$` and `%%` blocks. Every line is first held against the containers that are open, then looked at
 * for new ones, and what remains is text (CommonMark, appendix A).
 */
export class BlockReader {
	readonly #blocks: Blocks = { headings: [], items: [], runs: [], definitions: new Map(), hasContent: false };
	readonly #cursor: LineCursor;
	readonly #containers: ContainerStack;
	readonly #paragraph: ParagraphReader;
	readonly #marker = new ListMarker();
	#verbatim: Verbatim | null = null;
	#listCount = 0;
	readonly #text: string;

	constructor(text: string, bodyFrom: number, firstLine: number) {
		this.#text = text;
		this.#cursor = new LineCursor(text, bodyFrom, firstLine);
		this.#containers = new ContainerStack(this.#cursor);
		this.#paragraph = new ParagraphReader(text, this.#blocks);
	}

	/** Reads the note to its end. */
	read(): Blocks {
		while (this.#cursor.next()) this.#readLine();
		this.#paragraph.close();
		return this.#blocks;
	}

	#readLine(): void {
		this.#containers.match();
		if (this.#verbatim && this.#containers.allMatched) {
			if (this.#verbatim.endsWith(this.#cursor)) this.#verbatim = null;
			return;
		}
		this.#verbatim = null;
		if (this.#openBlocks() === 'text') this.#readText();
	}

	#openBlocks(): Step {
		const cursor = this.#cursor;
		let step: Step = 'container';
		while (step === 'container' && !cursor.blank) {
			if (cursor.indent >= 4) return this.#readIndentedCode();
			step = this.#openBlock(this.#text.charCodeAt(cursor.nonspace));
			if (step === 'container') cursor.findNonspace();
		}
		return step === 'container' ? 'text' : step;
	}

	#openBlock(first: number): Step {
		switch (first) {
			case GREATER:
				return this.#openQuote();
			case HASH:
				return this.#readHeading();
			case BACKTICK:
			case TILDE:
				return this.#openVerbatim(fence(this.#cursor));
			case LESS:
				return this.#openVerbatim(html(this.#cursor, this.#paragraph.isOpen));
			case DOLLAR:
				return this.#openVerbatim(fencedBy('$$', this.#cursor));
			case PERCENT:
				return this.#openVerbatim(fencedBy('%%', this.#cursor));
			case EQUALS:
				return this.#readUnderline(1);
			case HYPHEN:
				return this.#readUnderline(2) === 'done' || this.#readRule() === 'done' ? 'done' : this.#openItem();
			case ASTERISK:
				return this.#readRule() === 'done' ? 'done' : this.#openItem();
			case UNDERSCORE:
				return this.#readRule();
			case PLUS:
				return this.#openItem();
			default:
				return first >= ZERO && first <= NINE ? this.#openItem() : 'text';
		}
	}

	#readIndentedCode(): Step {
		if (this.#paragraph.isOpen && !this.#containers.opened) return 'text';
		this.#closeLeaves();
		this.#addContent();
		return 'done';
	}

	#openQuote(): Step {
		this.#closeLeaves();
		this.#containers.takeQuoteMark();
		this.#containers.leaveList();
		this.#containers.openQuote();
		return 'container';
	}

	#readHeading(): Step {
		const start = headingStart(this.#cursor);
		if (!start) return 'text';
		this.#beginLeaf();
		this.#addHeading(start.level, this.#cursor.nonspace, start.textFrom, start.textTo, start.to, this.#cursor.line);
		return 'done';
	}

	#openVerbatim(block: Verbatim | null): Step {
		if (!block) return 'text';
		this.#beginLeaf();
		this.#verbatim = block.oneLine ? null : block;
		if (block.visible) this.#addContent();
		else this.#containers.markContent();
		return 'done';
	}

	#readUnderline(level: number): Step {
		const { allMatched, opened } = this.#containers;
		if (!this.#paragraph.isOpen || !allMatched || opened || !isUnderline(this.#cursor)) return 'text';
		const paragraph = this.#paragraph;
		if (!paragraph.closeAsHeading()) return 'text';
		this.#addHeading(level, paragraph.from, paragraph.from, paragraph.to, this.#cursor.trimmedEnd(), paragraph.line);
		return 'done';
	}

	#readRule(): Step {
		if (!isRule(this.#cursor)) return 'text';
		this.#beginLeaf();
		this.#containers.markContent();
		return 'done';
	}

	#openItem(): Step {
		const marker = this.#marker;
		if (!marker.read(this.#cursor) || !this.#mayOpen(marker)) return 'text';
		this.#closeLeaves();
		const list = this.#listFor(marker);
		const bullet = this.#cursor.nonspace;
		const contentIndent = takeItemMarker(this.#cursor, marker);
		const item = this.#addItem(bullet, list);
		this.#containers.openItem(this.#blocks.items.length - 1, contentIndent, !marker.blank);
		// A box begins a paragraph, so `- [ ] 1. text` is one item.
		return !marker.blank && takeCheckBox(this.#cursor, item) ? 'text' : 'container';
	}

	/** Only a list that begins with 1 and has text may interrupt a paragraph (CommonMark 5.2). */
	#mayOpen({ blank, ordered, number }: ListMarker): boolean {
		const interrupts = this.#paragraph.isOpen && this.#containers.allMatched && !this.#containers.opened;
		return !interrupts || (!blank && (!ordered || number === 1));
	}

	#listFor({ delimiter, ordered }: ListMarker): Container {
		const { top } = this.#containers;
		if (top?.kind === 'list' && top.delimiter === delimiter && top.ordered === ordered) return top;
		this.#containers.leaveList();
		return this.#containers.openList(delimiter, ordered, this.#listCount++);
	}

	#addItem(bullet: number, list: Container): ItemFacts {
		const item: ItemFacts = {
			bullet,
			line: this.#cursor.line,
			parent: list.item,
			list: list.list,
			ordered: list.ordered,
			quoted: list.quotes > 0,
			heading: this.#blocks.headings.length - 1,
			boxAt: -1,
			box: '',
			textFrom: -1,
			textTo: -1,
		};
		this.#blocks.items.push(item);
		return item;
	}

	#addHeading(level: number, from: number, textFrom: number, textTo: number, to: number, line: number): void {
		this.#containers.markContent();
		this.#blocks.headings.push({ level, from, to, textFrom, textTo, line, nested: !this.#containers.isEmpty });
		if (textFrom < textTo) this.#paragraph.addRun('heading', textFrom, textTo, this.#containers.top?.item ?? -1, line);
	}

	#readText(): void {
		const cursor = this.#cursor;
		const paragraph = this.#paragraph;
		const containers = this.#containers;
		if (cursor.blank) {
			paragraph.close();
			this.#closeUnmatched();
			return;
		}
		const isLazy = paragraph.isOpen && !containers.allMatched && !containers.opened;
		if (!isLazy) this.#beginText();
		paragraph.addLine(cursor.nonspace, cursor.trimmedEnd(), containers.top?.owner ?? -1, cursor.line);
	}

	#beginText(): void {
		if (!this.#containers.opened) this.#closeUnmatched();
		if (!this.#paragraph.isOpen) this.#containers.leaveList();
		this.#addContent();
	}

	/** Ends the paragraph, the containers that the line does not go on, and the list, because a new leaf begins. */
	#beginLeaf(): void {
		this.#closeLeaves();
		this.#containers.leaveList();
	}

	/** Ends the paragraph and the containers that the line does not go on. */
	#closeLeaves(): void {
		this.#closeUnmatched();
		this.#paragraph.close();
	}

	#closeUnmatched(): void {
		if (this.#containers.closeUnmatched()) this.#paragraph.close();
	}

	#addContent(): void {
		this.#containers.markContent();
		this.#blocks.hasContent = true;
	}
}
