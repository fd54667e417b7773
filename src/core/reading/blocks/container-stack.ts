import { GREATER, SPACE, TAB } from './characters';
import type { Container } from './container';
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

	readonly #containers: Container[] = [];
	readonly #cursor: LineCursor;

	constructor(cursor: LineCursor) {
		this.#cursor = cursor;
	}

	get isEmpty(): boolean {
		return this.#containers.length === 0;
	}

	/** Holds the line against the open containers and takes what belongs to those that it goes on (CommonMark, appendix A). */
	match(): void {
		const containers = this.#containers;
		let matched = 0;
		while (matched < containers.length && !this.#cursor.blank && this.#goesOn(containers[matched])) matched++;
		if (this.#cursor.blank) matched = this.#matchedByBlank(containers[matched - 1]?.quotes ?? 0);
		this.matched = matched;
		this.allMatched = matched === containers.length;
		this.opened = false;
	}

	push(container: Container): void {
		this.markContent();
		this.#containers.push(container);
		this.top = container;
		this.matched = this.#containers.length;
		this.opened = this.allMatched = true;
	}

	/** Closes the containers that the line does not go on; false where there are none. */
	closeUnmatched(): boolean {
		if (this.#containers.length <= this.matched) return false;
		while (this.#containers.length > this.matched) this.#pop();
		return true;
	}

	/** A block that is no item ends the list that is open around it. */
	leaveList(): void {
		if (this.top?.kind !== 'list') return;
		this.#pop();
		this.matched = Math.min(this.matched, this.#containers.length);
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
		let matched = containers.length;
		while ((containers[matched - 1]?.quotes ?? 0) > quotes) matched--;
		return containers[matched - 1]?.hasContent === false ? matched - 1 : matched;
	}

	#pop(): void {
		this.#containers.pop();
		this.top = this.#containers[this.#containers.length - 1];
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
