import type { Loc, Pos } from 'obsidian';

interface TreePoint {
	readonly line: number;
	readonly column: number;
	readonly offset?: number | undefined;
}

export interface TreePosition {
	readonly start: TreePoint;
	readonly end: TreePoint;
}

/** Turns offsets of a text into lines and columns, all counted from 0. */
export interface TextPositions {
	readonly at: (offset: number) => Loc;
	readonly span: (from: number, to: number) => Pos;
}

export function positionsOf(text: string): TextPositions {
	const lineStarts = [0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);

	function at(offset: number): Loc {
		let low = 0;
		let high = lineStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, col: offset - (lineStarts[low] ?? 0), offset };
	}

	return { at, span: (from, to) => ({ start: at(from), end: at(to) }) };
}

/** Where a node of the syntax tree starts and ends, as offsets. */
export function offsetsOf(node: { readonly position?: TreePosition | undefined }): { from: number; to: number } {
	return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}
