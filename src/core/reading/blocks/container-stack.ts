import { GREATER, SPACE, TAB } from './characters';
import { Container, type ContainerKind } from './container';
import type { LineCursor } from './line-cursor';

/** The containers that are open around a line, from the outermost to the innermost. */
export class ContainerStack {
	/** How many of them the line goes on. */
	matched = 0;
	/** Whether it goes on all of them, and whether it has opened one. */
	allMatched = true;
	opened = false;

	/** The innermost of them. */
	top: Container | undefined = undefined;

	/** Those that are open are the first `#open` of these. */
	readonly #containers: Container[] = [];
	#open = 0;
	readonly #cursor: LineCursor;

	constructor(cursor: LineCursor) {
		this.#cursor = cursor;
	}

	get isEmpty(): boolean {
		return this.#open === 0;
	}

	/** Holds the line against the open containers and takes what belongs to those that it goes on (CommonMark, appendix A). */
	match(): void {
		const containers = this.#containers;
		let matched = 0;
		while (matched < this.#open && !this.#cursor.blank && this.#goesOn(containers[matched])) matched++;
		if (this.#cursor.blank) matched = this.#matchedByBlank(containers[matched - 1]?.quotes ?? 0);
		this.matched = matched;
		this.allMatched = matched === this.#open;
		this.opened = false;
	}

	openQuote(): void {
		const { top } = this;
		this.#push('quote', top ? top.item : -1, -1, top ? top.quotes + 1 : 1);
	}

	openList(delimiter: number, ordered: boolean, list: number): Container {
		const { top } = this;
		const opened = this.#push('list', top ? top.item : -1, top ? top.owner : -1, top ? top.quotes : 0);
		opened.delimiter = delimiter;
		opened.ordered = ordered;
		opened.list = list;
		return opened;
	}

	/** Opens an item of the list at the top; `index` is its own. */
	openItem(index: number, contentIndent: number, hasContent: boolean): void {
		const opened = this.#push('item', index, index, this.top ? this.top.quotes : 0);
		opened.contentIndent = contentIndent;
		opened.hasContent = hasContent;
	}

	/** Closes the containers that the line does not go on; false where there are none. */
	closeUnmatched(): boolean {
		if (this.#open <= this.matched) return false;
		this.#keep(this.matched);
		return true;
	}

	/** A block that is no item ends the list that is open around it. */
	leaveList(): void {
		if (this.top?.kind !== 'list') return;
		this.#keep(this.#open - 1);
		this.matched = Math.min(this.matched, this.#open);
	}

	/** The innermost container holds something from now on. */
	markContent(): void {
		if (this.top) this.top.hasContent = true;
	}

	/** Takes a quote's mark and the space behind it; false where the line has none. */
	takeQuoteMark(): boolean {
		const cursor = this.#cursor;
		if (cursor.indent > 3 || cursor.blank || cursor.text.charCodeAt(cursor.nonspace) !== GREATER) return false;
		cursor.takeMarker(1);
		const code = cursor.text.charCodeAt(cursor.pos);
		if (code === SPACE || code === TAB) cursor.takeColumns(1);
		return true;
	}

	/**
	 * How many containers a line goes on that is blank behind so many quote marks: all up to the next quote, except an
	 * item that is still empty. Found from the inside, or blank lines below a deep list would take quadratic time.
	 */
	#matchedByBlank(quotes: number): number {
		const containers = this.#containers;
		let matched = this.#open;
		while ((containers[matched - 1]?.quotes ?? 0) > quotes) matched--;
		return containers[matched - 1]?.hasContent === false ? matched - 1 : matched;
	}

	#push(kind: ContainerKind, item: number, owner: number, quotes: number): Container {
		this.markContent();
		const opened = (this.#containers[this.#open++] ??= new Container());
		opened.kind = kind;
		opened.item = item;
		opened.owner = owner;
		opened.quotes = quotes;
		opened.hasContent = true;
		this.top = opened;
		this.matched = this.#open;
		this.opened = this.allMatched = true;
		return opened;
	}

	/** Closes all but the outermost so many. */
	#keep(open: number): void {
		this.#open = open;
		this.top = open ? this.#containers[open - 1] : undefined;
	}

	#goesOn(container: Container | undefined): boolean {
		if (!container || container.kind === 'list') return true;
		const goesOn = container.kind === 'quote' ? this.takeQuoteMark() : this.#takeItemIndent(container.contentIndent);
		this.#cursor.findNonspace();
		return goesOn;
	}

	#takeItemIndent(contentIndent: number): boolean {
		const cursor = this.#cursor;
		if (cursor.indent < contentIndent) return false;
		cursor.takeColumns(contentIndent);
		return true;
	}
}
