export type ContainerKind = 'quote' | 'list' | 'item';

/**
 * A quote, a list or a list item that is open. What it knows of its surroundings spares a walk up the stack.
 * Once closed, it is there to be used again: a note has many, and few of them at a time.
 */
export class Container {
	kind: ContainerKind = 'quote';
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
	/** Of a list: the character that ends its markers, whether it is numbered, and its number. */
	delimiter = 0;
	ordered = false;
	list = -1;
}
