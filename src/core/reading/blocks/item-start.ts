import { BRACKET_OPEN } from './characters';
import type { ItemFacts } from './block-facts';
import type { LineCursor } from './line-cursor';
import type { ListMarker } from './line-starts';

/** One character between brackets, with white space or the line's end behind them. */
const BOX = /\[([^[\]\r\n])\](?=[ \t\r\n]|$)/uy;

/** Takes an item's marker and the spaces behind it; returns how many columns its content is indented (CommonMark 5.2). */
export function takeItemMarker(cursor: LineCursor, { width, blank }: ListMarker): number {
	const { indent } = cursor;
	cursor.takeMarker(width);
	// Text behind so many spaces is code, and one of them the item's.
	const spaces = blank || cursor.indent > 4 ? 1 : cursor.indent;
	cursor.takeColumns(blank ? cursor.indent : spaces);
	return indent + width + spaces;
}

/** Takes the check box `[x]` that an item's content begins with; false where it has none. */
export function takeCheckBox(cursor: LineCursor, item: ItemFacts): boolean {
	if (cursor.text.charCodeAt(cursor.pos) !== BRACKET_OPEN) return false;
	BOX.lastIndex = cursor.pos;
	const box = BOX.exec(cursor.text)?.[1];
	if (box === undefined) return false;
	item.box = box;
	item.boxAt = cursor.pos + 1;
	cursor.takeMarker(box.length + 2);
	cursor.takeColumns(cursor.indent);
	return true;
}
