import type { Root, RootContent } from 'mdast';
import type { SectionCache } from 'obsidian';
import { blockIdAtEnd, type Blocks } from './block-id';
import { isComment } from './markdown-tree';
import { offsetsOf, type TextPositions } from './text-positions';

/** The top-level blocks of a note in order. Their `^id`s are entered in `blocks`. */
export function readSections(tree: Root, text: string, positions: TextPositions, blocks: Blocks): SectionCache[] {
	const sections: SectionCache[] = [];
	for (const node of tree.children) {
		const { from, to } = offsetsOf(node);
		const section: SectionCache = { type: typeOf(node, text), position: positions.span(lineIndentStart(text, from, 0), to) };
		if (node.type === 'paragraph') giveId(section, text.slice(from, to), sections.at(-1), blocks);
		sections.push(section);
	}
	return sections;
}

/** Obsidian's positions take in the spaces in front of a block, down to column `least`. */
export function lineIndentStart(text: string, offset: number, least: number): number {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	let start = offset;
	while (start > lineStart + least && text[start - 1] === ' ') start -= 1;
	return start;
}

function typeOf(node: RootContent, text: string): string {
	if (isComment(node, text)) return 'comment';
	if (node.type === 'blockquote' && isCallout(text.slice(offsetsOf(node).from))) return 'callout';
	return node.type;
}

function isCallout(text: string): boolean {
	return /^[ \t]*>[ \t]*\[![^\]\n]+\]/.test(text);
}

/** An id that stands alone in its paragraph names the block before it as well. */
function giveId(section: SectionCache, source: string, previous: SectionCache | undefined, blocks: Blocks): void {
	const id = blockIdAtEnd(source);
	if (id === undefined) return;
	section.id = id;
	const named = source === `^${id}` ? previous : section;
	if (!named) return;
	named.id = id;
	blocks[id.toLowerCase()] = { id, position: named.position };
}
