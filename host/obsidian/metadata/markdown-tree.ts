import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { math } from 'micromark-extension-math';
import { findComments, maskComments, type Range } from './comments';
import { offsetsOf } from './text-positions';

const parserOptions = {
	extensions: [frontmatter(['yaml']), gfmTable(), gfmFootnote(), gfmStrikethrough(), math()],
	mdastExtensions: [
		frontmatterFromMarkdown(['yaml']),
		gfmTableFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		mathFromMarkdown(),
	],
};

/** The syntax tree of a note, in which `%%` comments stand as HTML nodes. */
export function parseTree(text: string): Root {
	const tree = fromMarkdown(text, parserOptions);
	if (!text.includes('%%')) return tree;
	return fromMarkdown(maskComments(text, findComments(text, codeRanges(tree))), parserOptions);
}

/** Calls `visit` for a node and for all below it, parents first. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
	visit(node);
	for (const child of childrenOf(node)) walk(child, visit);
}

export function childrenOf(node: Nodes): readonly Nodes[] {
	return 'children' in node ? node.children : [];
}

export function isComment(node: Nodes, text: string): boolean {
	return node.type === 'html' && text.startsWith('%%', offsetsOf(node).from);
}

function codeRanges(tree: Root): Range[] {
	const ranges: Range[] = [];
	walk(tree, (node) => {
		if (node.type === 'code' || node.type === 'inlineCode') ranges.push(offsetsOf(node));
	});
	return ranges;
}
