import { BRACKET_CLOSE, BRACKET_OPEN } from './characters';
import type { ItemFacts } from './block-facts';
import type { LineCursor } from './line-cursor';
import { isSpace, type ListMarker } from './line-starts';

/** Takes an item's marker and the spaces behind it; returns how many columns its content is indented (CommonMark 5.2). */
export function takeItemMarker(cursor: LineCursor, marker: ListMarker): number {
	const indentBefore = cursor.indent;
	cursor.takeMarker(marker.width);
	cursor.findNonspace();
	const spaces = cursor.indent;
	const isCode = spaces >= 5;
	if (marker.blank) cursor.takeSpaces();
	else cursor.takeColumns(isCode ? 1 : spaces);
	return indentBefore + marker.width + (marker.blank || isCode ? 1 : spaces);
}

/** Takes the check box `[x]` that an item's content begins with; false where it has none. */
export function takeCheckBox(cursor: LineCursor, item: ItemFacts): boolean {
	const box = boxCharacter(cursor.text, cursor.pos, cursor.lineEnd);
	if (!box) return false;
	item.box = box;
	item.boxAt = cursor.pos + 1;
	cursor.findNonspace();
	cursor.takeMarker(box.length + 2);
	cursor.findNonspace();
	cursor.takeSpaces();
	return true;
}

/** The one character between brackets with a space or the line's end behind them; null where there is none. */
function boxCharacter(text: string, from: number, lineEnd: number): string | null {
	if (text.charCodeAt(from) !== BRACKET_OPEN) return null;
	const width = isPair(text, from + 1) ? 2 : 1;
	const behind = from + width + 2;
	if (behind > lineEnd || text.charCodeAt(behind - 1) !== BRACKET_CLOSE) return null;
	if (behind < lineEnd && !isSpace(text.charCodeAt(behind))) return null;
	const character = text.slice(from + 1, from + 1 + width);
	return character === '[' || character === ']' ? null : character;
}

/** Whether the character at an offset takes two UTF-16 units, as emoji do. */
function isPair(text: string, at: number): boolean {
	return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
