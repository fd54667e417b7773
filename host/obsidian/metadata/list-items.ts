import type { List, ListItem, Nodes, Root } from 'mdast';
import type { ListItemCache } from 'obsidian';
import { blockIdAtEnd, type Blocks } from './block-id';
import { childrenOf } from './markdown-tree';
import { lineIndentStart } from './sections';
import { offsetsOf, type TextPositions } from './text-positions';

interface ListReader {
	readonly text: string;
	readonly positions: TextPositions;
	readonly blocks: Blocks;
	readonly items: ListItemCache[];
}

/** All list items of a note in order. A position covers an item's own text and not its children's. */
export function readListItems(tree: Root, text: string, positions: TextPositions, blocks: Blocks): ListItemCache[] {
	const reader: ListReader = { text, positions, blocks, items: [] };
	readLists(tree, reader);
	return reader.items.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function readLists(node: Nodes, reader: ListReader): void {
	for (const child of childrenOf(node)) {
		if (child.type === 'list') readList(child, null, node.type === 'root' ? 0 : Infinity, reader);
		else if (child.type !== 'paragraph') readLists(child, reader);
	}
}

/** `parentLine` is the line of the item that the list lies in, null for a list of its own. */
function readList(list: List, parentLine: number | null, leastColumn: number, reader: ListReader): void {
	const firstLine = (list.position?.start.line ?? 1) - 1;
	// A list of its own says so by the negative line of its first item, which at line 0 is -1 too.
	const parent = parentLine ?? (-firstLine || -1);
	list.children.forEach((item, index) => {
		const isLast = index === list.children.length - 1;
		reader.items.push(readItem(item, parent, leastColumn, isLast, reader));
		readChildren(item, reader);
	});
}

function readItem(item: ListItem, parent: number, leastColumn: number, isLast: boolean, reader: ListReader): ListItemCache {
	const { text, positions, blocks } = reader;
	const { from } = offsetsOf(item);
	const own = ownBlocks(item);
	const to = ownEnd(item, from, own, isLast, text);
	const cache: ListItemCache = { position: positions.span(lineIndentStart(text, from, leastColumn), to), parent };
	const task = taskOf(text, from);
	if (task !== undefined) cache.task = task;
	const id = blockIdAtEnd(text.slice(from, own[0] ? offsetsOf(own[0]).to : to));
	if (id !== undefined) {
		cache.id = id;
		blocks[id.toLowerCase()] = { id, position: cache.position };
	}
	return cache;
}

function readChildren(item: ListItem, reader: ListReader): void {
	const start = item.position?.start;
	const from = start?.offset ?? 0;
	const inner = (start?.column ?? 1) - 1 + markerLength(reader.text, from) + 1;
	for (const child of item.children) {
		if (child.type === 'list') readList(child, (start?.line ?? 1) - 1, inner, reader);
		else if (child.type !== 'paragraph') readLists(child, reader);
	}
}

/** What an item holds before its first inner list. */
function ownBlocks(item: ListItem): readonly Nodes[] {
	const firstList = item.children.findIndex((child) => child.type === 'list');
	return firstList < 0 ? item.children : item.children.slice(0, firstList);
}

function ownEnd(item: ListItem, from: number, own: readonly Nodes[], isLast: boolean, text: string): number {
	const lastBlock = own.at(-1);
	const end = lastBlock ? offsetsOf(lastBlock).to : lineEnd(text, from);
	const hasInnerList = own.length < item.children.length;
	return !isLast && !hasInnerList && isBlankLineAfter(text, end) ? end + 1 : end;
}

function isBlankLineAfter(text: string, offset: number): boolean {
	if (text[offset] !== '\n') return false;
	const next = text.indexOf('\n', offset + 1);
	return next > 0 && text.slice(offset, next).trim() === '';
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}

function markerLength(text: string, offset: number): number {
	return /^(?:[-+*]|\d{1,9}[.)])/.exec(text.slice(offset, offset + 12))?.[0].length ?? 1;
}

/** The character in a check box at the start of an item. */
function taskOf(text: string, offset: number): string | undefined {
	const line = text.slice(offset, lineEnd(text, offset) + 1);
	return /^(?:[-+*]|\d{1,9}[.)])[ \t]+\[([^\n])\](?=[ \t\n]|$)/u.exec(line)?.[1];
}
