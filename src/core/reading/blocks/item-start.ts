import { BRACKET_CLOSE, BRACKET_OPEN, isWhite } from './characters';
import type { ItemFacts } from './block-facts';
import type { LineCursor } from './line-cursor';
import type { ListMarker } from './line-starts';

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
	const box = boxCharacter(cursor);
	if (!box) return false;
	item.box = box;
	item.boxAt = cursor.pos + 1;
	cursor.takeMarker(box.length + 2);
	cursor.takeColumns(cursor.indent);
	return true;
}

/** The one character between brackets with a space or the line's end behind them; null where there is none. */
function boxCharacter({ text, pos, lineEnd }: LineCursor): string | null {
	const character = text.charCodeAt(pos) === BRACKET_OPEN ? text.codePointAt(pos + 1) : undefined;
	if (character === undefined || character === BRACKET_OPEN || character === BRACKET_CLOSE) return null;
	// Emoji take two UTF-16 units.
	const close = character > 0xffff ? pos + 3 : pos + 2;
	if (text.charCodeAt(close) !== BRACKET_CLOSE || close >= lineEnd) return null;
	return close + 1 === lineEnd || isWhite(text.charCodeAt(close + 1)) ? text.slice(pos + 1, close) : null;
}
