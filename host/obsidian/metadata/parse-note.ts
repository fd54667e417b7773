import type { Root } from 'mdast';
import type { CachedMetadata, HeadingCache } from 'obsidian';
import type { Blocks } from './block-id';
import { readFrontMatter } from './front-matter';
import { innerText, readLinks } from './links';
import { readListItems } from './list-items';
import { parseTree, walk } from './markdown-tree';
import { readSections } from './sections';
import { readTags } from './tags';
import { offsetsOf, positionsOf, type TextPositions } from './text-positions';

/** A longer note is indexed by its front matter alone: the parser here needs some seconds for a million characters. */
export const LONGEST_PARSED = 400_000;

/** What Obsidian keeps in its cache of a note's text. */
export function parseNote(text: string): CachedMetadata {
	const positions = positionsOf(text);
	const tree = parseTree(text.length > LONGEST_PARSED ? frontMatterOf(text) : text);
	const blocks: Blocks = {};
	const { links, embeds, withoutTags } = readLinks(tree, text, positions);
	return withoutEmpty({
		...readFrontMatter(tree, positions),
		headings: readHeadings(tree, text, positions),
		tags: readTags(text, withoutTags, positions),
		links,
		embeds,
		sections: readSections(tree, text, positions, blocks),
		listItems: readListItems(tree, text, positions, blocks),
		blocks,
	});
}

function readHeadings(tree: Root, text: string, positions: TextPositions): HeadingCache[] {
	const headings: HeadingCache[] = [];
	walk(tree, (node) => {
		if (node.type !== 'heading') return;
		const { from, to } = offsetsOf(node);
		headings.push({ heading: innerText(node, text).trim(), level: node.depth, position: positions.span(from, to) });
	});
	return headings;
}

function frontMatterOf(text: string): string {
	if (!text.startsWith('---\n')) return '';
	const close = text.indexOf('\n---\n', 3);
	return close < 0 ? '' : text.slice(0, close + 5);
}

/** Keys with nothing under them are absent, as in Obsidian; `frontmatterLinks` is there as soon as there are properties. */
function withoutEmpty(cache: CachedMetadata): CachedMetadata {
	const kept = Object.entries(cache).filter(([key, value]) => key.startsWith('frontmatter') || Object.keys(value as object).length > 0);
	return Object.fromEntries(kept);
}
