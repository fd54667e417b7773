import type { Span } from '../../model/span';
import type { Blocks, HeadingFacts, ItemFacts } from './block-facts';
import { ASTERISK, BACKTICK, DOLLAR, EQUALS, GREATER, HASH, HYPHEN, LESS, PERCENT, PLUS, TILDE, UNDERSCORE, isDigit } from './characters';
import { ContainerStack } from './container-stack';
import { takeCheckBox, takeItemMarker } from './item-start';
import { LineCursor } from './line-cursor';
import { headingStart, isRule, isUnderline, ListMarker } from './line-starts';
import { ParagraphReader } from './paragraph-reader';
import { fence, fencedBy, hasWords, html, type Verbatim } from './verbatim';

/** What became of the rest of a line: a container opened and the rest is to be looked at; all of it is used; it is text. */
type Step = 'container' | 'done' | 'text';

/**
 * Reads the block structure of a note in one pass: CommonMark's containers (quotes, lists, items) and leaves, and
 * Obsidian's `$$` and `%%` blocks. Every line is first held against the containers that are open, then looked at
 * for new ones, and what remains is text (CommonMark, appendix A).
 */
export class BlockReader {
	readonly #blocks: Blocks = { headings: [], sectionCount: 0, items: [], runs: [], definitions: new Map(), hasContent: false };
	readonly #cursor: LineCursor;
	readonly #containers: ContainerStack;
	readonly #paragraph: ParagraphReader;
	readonly #marker = new ListMarker();
	#verbatim: Verbatim | null = null;
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
		if (this.#openBlocks() !== 'done') this.#readText();
	}

	#openBlocks(): Step {
		const cursor = this.#cursor;
		let step: Step = 'container';
		while (step === 'container' && !cursor.blank) {
			step = cursor.indent < 4 ? this.#openBlock(this.#text.charCodeAt(cursor.nonspace)) : this.#readIndentedCode();
		}
		return step;
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
				return this.#openHtml(html(this.#cursor, this.#paragraph.isOpen));
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
				return isDigit(first) ? this.#openItem() : 'text';
		}
	}

	#readIndentedCode(): Step {
		if (this.#paragraph.isOpen) return 'text';
		this.#containers.closeUnmatched();
		this.#addContent();
		return 'done';
	}

	#openQuote(): Step {
		this.#beginLeaf();
		this.#containers.takeQuoteMark();
		this.#containers.openQuote();
		return 'container';
	}

	#readHeading(): Step {
		const start = headingStart(this.#cursor);
		if (!start) return 'text';
		this.#beginLeaf();
		this.#addHeading(start, this.#cursor.line);
		return 'done';
	}

	/** An item's own line is what its author wrote there, though HTML begins in it: a keyword, or a TODO, is not to be lost. */
	#openHtml(block: Verbatim | null): Step {
		const { item, kind } = this.#containers.top;
		const isOwnLine = kind === 'item' && this.#blocks.items[item]?.line === this.#cursor.line;
		if (block?.visible && isOwnLine && hasWords(this.#cursor)) {
			this.#readText();
			this.#paragraph.close();
		}
		return this.#openVerbatim(block);
	}

	#openVerbatim(block: Verbatim | null): Step {
		if (!block) return 'text';
		this.#beginLeaf();
		this.#verbatim = block.oneLine ? null : block;
		if (block.visible) this.#addContent();
		else this.#markContent();
		return 'done';
	}

	#readUnderline(level: number): Step {
		const paragraph = this.#paragraph;
		if (!this.#goesOnParagraph() || !isUnderline(this.#cursor) || !paragraph.closeAsHeading()) return 'text';
		const { from, to, line, lines } = paragraph;
		this.#addHeading({ level, from, to: this.#cursor.trimmedEnd(), textFrom: from, textTo: to, nested: false }, line, lines);
		return 'done';
	}

	#readRule(): Step {
		if (!isRule(this.#cursor)) return 'text';
		this.#beginLeaf();
		this.#markContent();
		return 'done';
	}

	#openItem(): Step {
		const marker = this.#marker;
		if (!marker.read(this.#cursor) || !this.#mayOpen(marker)) return 'text';
		this.#closeLeaves();
		this.#containers.enterList(marker.delimiter);
		const { item: parent, quotes } = this.#containers.top;
		const { nonspace: bullet, line } = this.#cursor;
		const item: ItemFacts = { bullet, line, parent, quoted: quotes > 0, boxAt: -1, box: '', hasText: false };
		const contentIndent = takeItemMarker(this.#cursor, marker);
		this.#containers.openItem(this.#blocks.items.push(item) - 1, contentIndent, !marker.blank);
		// A box begins a paragraph, so `- [ ] 1. text` is one item.
		return takeCheckBox(this.#cursor, item) ? 'text' : 'container';
	}

	/** Only a list that begins with 1 and has text may interrupt a paragraph (CommonMark 5.2). */
	#mayOpen({ blank, width }: ListMarker): boolean {
		const { nonspace } = this.#cursor;
		return !this.#goesOnParagraph() || (!blank && (width === 1 || Number(this.#text.slice(nonspace, nonspace + width - 1)) === 1));
	}

	/** Whether the line, as text, goes on the open paragraph, and no less than all that stands around it. */
	#goesOnParagraph(): boolean {
		return this.#paragraph.isOpen && this.#containers.allMatched;
	}

	#addHeading(heading: HeadingFacts, line: number, lines: readonly Span[] | null = null): void {
		const { kind, item } = this.#containers.top;
		const { textFrom, textTo } = heading;
		heading.nested = kind !== 'note';
		this.#markContent();
		this.#blocks.headings.push(heading);
		if (!heading.nested) this.#blocks.sectionCount++;
		if (textFrom < textTo) this.#paragraph.addRun('heading', textFrom, textTo, item, line, lines);
	}

	#readText(): void {
		const cursor = this.#cursor;
		const paragraph = this.#paragraph;
		const containers = this.#containers;
		if (cursor.blank) {
			this.#closeLeaves();
			return;
		}
		if (!paragraph.isOpen) this.#beginLeaf();
		// A lazy line goes on the paragraph alone.
		if (containers.allMatched) this.#addContent();
		paragraph.addLine(cursor.nonspace, cursor.trimmedEnd(), containers.top.owner, cursor.line);
	}

	/** Ends the paragraph, the containers that the line does not go on, and the list, because a new leaf begins. */
	#beginLeaf(): void {
		this.#closeLeaves();
		this.#containers.leaveList();
	}

	/** Ends the paragraph and the containers that the line does not go on. */
	#closeLeaves(): void {
		this.#containers.closeUnmatched();
		this.#paragraph.close();
	}

	#addContent(): void {
		this.#markContent();
		this.#blocks.hasContent = true;
	}

	/** The innermost container holds something from now on. */
	#markContent(): void {
		this.#containers.top.hasContent = true;
	}
}
