export type ContainerKind = 'note' | 'quote' | 'list' | 'item';

/**
 * A quote, a list or a list item that is open, or the note around them all. What it knows of its surroundings spares a
 * walk outwards. Once closed, it is there to be used again: a note has many, and few of them at a time.
 */
export class Container {
	kind: ContainerKind = 'note';
	/** Index of the nearest item around what stands in it, itself included; -1 for none. */
	item = -1;
	/** The same, but -1 where a quote lies between: a paragraph in a quote is not the item's own text. */
	owner = -1;
	/** How many quotes stand around what stands in it, itself included. */
	quotes = 0;
	/** Of an item whose first line was blank: whether anything has come since. */
	hasContent = true;
	/** Of an item: how many columns its content is indented. */
	contentIndent = 0;
	/** Of a list: the character that ends its markers. */
	delimiter = 0;
	/** The container that it stands in; the note stands in itself. */
	readonly outer: Container;
	/** The one in it that is open, or was. */
	inner: Container | null = null;

	constructor(outer?: Container) {
		this.outer = outer ?? this;
	}
}
