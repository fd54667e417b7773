import type { Image, Link, Nodes, Root } from 'mdast';
import type { LinkCache } from 'obsidian';
import { isInside, type Range } from './comments';
import { childrenOf, isComment, walk } from './markdown-tree';
import { offsetsOf, type TextPositions } from './text-positions';

export interface FoundLinks {
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
	/** Where no tag can stand: in code, math, HTML and links. */
	readonly withoutTags: readonly Range[];
}

const OPAQUE: readonly string[] = ['code', 'inlineCode', 'yaml', 'math', 'inlineMath', 'html'];

/** The internal links and embeds of a note, wiki and Markdown, each kind in order. */
export function readLinks(tree: Root, text: string, positions: TextPositions): FoundLinks {
	const links: LinkCache[] = [];
	const embeds: LinkCache[] = [];
	const opaque: Range[] = [];
	const covered: Range[] = [];
	walk(tree, (node) => {
		if (OPAQUE.includes(node.type) && !isComment(node, text)) opaque.push(offsetsOf(node));
		if (node.type !== 'link' && node.type !== 'image') return;
		covered.push(offsetsOf(node));
		const link = markdownLink(node, text, positions);
		if (link) (node.type === 'image' ? embeds : links).push(link);
	});
	for (const found of wikiLinks(text, positions)) {
		if (isInside(opaque, found.link.position.start.offset)) continue;
		(found.isEmbed ? embeds : links).push(found.link);
		covered.push({ from: found.link.position.start.offset, to: found.link.position.end.offset });
	}
	return { links: links.sort(byStart), embeds: embeds.sort(byStart), withoutTags: [...opaque, ...covered] };
}

/** How a link reads that has no text of its own: `a#b` as `a > b`. */
export function displayTextOf(link: string): string {
	return link.replace(/^#+/, '').replaceAll('#', ' > ');
}

function markdownLink(node: Link | Image, text: string, positions: TextPositions): LinkCache | null {
	const { from, to } = offsetsOf(node);
	const original = text.slice(from, to);
	const isAutolink = !original.startsWith('[') && !original.startsWith('![');
	if (isAutolink || node.url === '' || isExternal(node.url)) return null;
	const displayText = node.type === 'image' ? (node.alt ?? '') : innerText(node, text);
	return { link: decoded(node.url).replaceAll('\u00a0', ' '), original, displayText, position: positions.span(from, to) };
}

export function isExternal(url: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** A percent-encoded address as text, or as it is where the encoding is broken. */
export function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/** The source of what stands between a node's brackets. */
export function innerText(node: Nodes, text: string): string {
	const children = childrenOf(node);
	const first = children[0];
	const last = children.at(-1);
	return first && last ? text.slice(offsetsOf(first).from, offsetsOf(last).to) : '';
}

/** `[[target]]`, `[[target|text]]`, each with `!` in front for an embed; a single `]` may stand in the target. */
function wikiLinks(text: string, positions: TextPositions): { link: LinkCache; isEmbed: boolean }[] {
	const found: { link: LinkCache; isEmbed: boolean }[] = [];
	let open = text.indexOf('[[');
	while (open >= 0) {
		const end = endOfLine(text, open);
		const close = closeBefore(text, open + 2, end);
		const next = close < 0 ? end : close + 2;
		if (close > open + 2 && isTarget(text.slice(open + 2, close))) found.push(wikiLink(text, open, next, positions));
		// Of several `[[` before one `]]` only the last can be a link.
		const inner = close < 0 ? -1 : text.slice(open + 2, close).lastIndexOf('[[');
		open = inner >= 0 ? open + 2 + inner : text.indexOf('[[', next);
	}
	return found;
}

function closeBefore(text: string, from: number, end: number): number {
	const close = text.indexOf(']]', from);
	return close < end ? close : -1;
}

function isTarget(inner: string): boolean {
	const target = inner.split('|', 1)[0] ?? '';
	return target !== '' && !target.includes('[');
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

function wikiLink(text: string, open: number, end: number, positions: TextPositions): { link: LinkCache; isEmbed: boolean } {
	const isEmbed = text[open - 1] === '!';
	const from = isEmbed ? open - 1 : open;
	const inner = text.slice(open + 2, end - 2);
	const bar = inner.indexOf('|');
	const link = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, '').trim();
	const displayText = bar < 0 ? displayTextOf(link) : inner.slice(bar + 1);
	return { link: { link, original: text.slice(from, end), displayText, position: positions.span(from, end) }, isEmbed };
}

function byStart(a: LinkCache, b: LinkCache): number {
	return a.position.start.offset - b.position.start.offset;
}
