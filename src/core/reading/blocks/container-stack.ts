import { GREATER } from './characters';
import { Container, type ContainerKind } from './container';
import type { LineCursor } from './line-cursor';

/** The containers that are open around a line, from the outermost to the innermost. */
export class ContainerStack {
	/** The innermost of them. */
	top = new Container();

	readonly #note = this.top;
	/** The innermost that the line goes on. */
	#matched = this.top;
	readonly #cursor: LineCursor;

	constructor(cursor: LineCursor) {
		this.#cursor = cursor;
	}

	/** Whether the line goes on all of them. */
	get allMatched(): boolean {
		return this.#matched === this.top;
	}

	/** Holds the line against the open containers and takes what belongs to those that it goes on (CommonMark, appendix A). */
	match(): void {
		let matched = this.#note;
		while (matched !== this.top && matched.inner && !this.#cursor.blank && this.#goesOn(matched.inner)) matched = matched.inner;
		this.#matched = this.#cursor.blank ? this.#matchedByBlank(matched.quotes) : matched;
	}

	openQuote(): void {
		const opened = this.#open('quote');
		opened.owner = -1;
		opened.quotes++;
	}

	/** Opens a list of markers that end in this character, unless it is what stands open. */
	enterList(delimiter: number): void {
		if (this.top.kind === 'list' && this.top.delimiter === delimiter) return;
		this.leaveList();
		this.#open('list').delimiter = delimiter;
	}

	/** Opens an item of the list at the top; `index` is its own. */
	openItem(index: number, contentIndent: number, hasContent: boolean): void {
		const opened = this.#open('item');
		opened.item = opened.owner = index;
		opened.contentIndent = contentIndent;
		opened.hasContent = hasContent;
	}

	/** Closes the containers that the line does not go on. */
	closeUnmatched(): void {
		this.top = this.#matched;
	}

	/** A block that is no item ends the list that is open around it. */
	leaveList(): void {
		const { top } = this;
		if (top.kind !== 'list') return;
		if (this.allMatched) this.#matched = top.outer;
		this.top = top.outer;
	}

	/** Takes a quote's mark and the space behind it; false where the line has none. */
	takeQuoteMark(): boolean {
		const cursor = this.#cursor;
		if (cursor.indent > 3 || cursor.text.charCodeAt(cursor.nonspace) !== GREATER) return false;
		cursor.takeMarker(1);
		if (cursor.indent) cursor.takeColumns(1);
		return true;
	}

	/**
	 * The innermost container that a line goes on that is blank behind so many quote marks: that of the next quote, except
	 * an item that is still empty. Found from the inside, or blank lines below a deep list would take quadratic time.
	 */
	#matchedByBlank(quotes: number): Container {
		let matched = this.top;
		while (matched.quotes > quotes) matched = matched.outer;
		return matched.hasContent ? matched : matched.outer;
	}

	/** Opens a container that stands in the same item and quotes as the one around it. */
	#open(kind: ContainerKind): Container {
		const { top } = this;
		const opened = (top.inner ??= new Container(top));
		top.hasContent = true;
		opened.kind = kind;
		opened.item = top.item;
		opened.owner = top.owner;
		opened.quotes = top.quotes;
		opened.hasContent = true;
		this.top = this.#matched = opened;
		return opened;
	}

	#goesOn({ kind, contentIndent }: Container): boolean {
		return kind === 'list' || (kind === 'quote' ? this.takeQuoteMark() : this.#takeItemIndent(contentIndent));
	}

	#takeItemIndent(contentIndent: number): boolean {
		const cursor = this.#cursor;
		if (cursor.indent < contentIndent) return false;
		cursor.takeColumns(contentIndent);
		return true;
	}
}
