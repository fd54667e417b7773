import { BRACKET_OPEN } from './characters';
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

/** Takes the check box `[x]` that an item's content begins with; null where it has none. */
export function takeCheckBox(cursor: LineCursor): Pick<ItemFacts, 'box' | 'boxAt'> | null {
	const box = boxCharacter(cursor.text, cursor.pos, cursor.lineEnd);
	if (!box) return null;
	const boxAt = cursor.pos + 1;
	cursor.findNonspace();
	cursor.takeMarker(box.length + 2);
	cursor.findNonspace();
	cursor.takeSpaces();
	return { box, boxAt };
}

/** The one character between brackets with a space or the line's end behind them; null where there is none. */
function boxCharacter(text: string, from: number, lineEnd: number): string | null {
	const point = text.charCodeAt(from) === BRACKET_OPEN ? text.codePointAt(from + 1) : undefined;
	if (point === undefined) return null;
	const character = String.fromCodePoint(point);
	const behind = from + character.length + 2;
	if (character === ']' || character === '[' || behind > lineEnd || text[behind - 1] !== ']') return null;
	return behind === lineEnd || isSpace(text.charCodeAt(behind)) ? character : null;
}
