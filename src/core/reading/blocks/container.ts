export type ContainerKind = 'quote' | 'list' | 'item';

/** A quote, a list or a list item that is still open. What it knows of its surroundings spares a walk up the stack. */
export class Container {
	/** Of an item whose first line was blank: whether anything has come since. */
	hasContent = true;

	constructor(
		readonly kind: ContainerKind,
		/** Index of the nearest item around what stands in it, itself included; -1 for none. */
		readonly item: number,
		/** The same, but -1 where a quote lies between: a paragraph in a quote is not the item's own text. */
		readonly owner: number,
		/** How many quotes stand around what stands in it, itself included. */
		readonly quotes: number,
		/** Of an item: how many columns its content is indented. */
		readonly contentIndent: number,
		/** Of a list: the character that ends its markers, whether it is numbered, and its number. */
		readonly delimiter: number,
		readonly ordered: boolean,
		readonly list: number,
	) {}

	static quote(around: Container | undefined): Container {
		return new Container('quote', around?.item ?? -1, -1, (around?.quotes ?? 0) + 1, 0, 0, false, -1);
	}

	static list(around: Container | undefined, delimiter: number, ordered: boolean, list: number): Container {
		const { item = -1, owner = -1, quotes = 0 } = around ?? {};
		return new Container('list', item, owner, quotes, 0, delimiter, ordered, list);
	}

	static item(around: Container, index: number, contentIndent: number, hasContent: boolean): Container {
		const item = new Container('item', index, index, around.quotes, contentIndent, 0, false, -1);
		item.hasContent = hasContent;
		return item;
	}
}
