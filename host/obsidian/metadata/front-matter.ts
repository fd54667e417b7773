import type { Root } from 'mdast';
import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';
import { displayTextOf } from './links';
import { offsetsOf, type TextPositions } from './text-positions';

type Properties = Record<string, unknown>;

/** The properties at the top of a note with the links in them; nothing where there are none or the YAML is broken. */
export function readFrontMatter(tree: Root, positions: TextPositions): Partial<CachedMetadata> {
	const node = tree.children[0];
	const properties = node?.type === 'yaml' ? parseProperties(node.value) : null;
	if (!node || !properties) return {};
	const { from, to } = offsetsOf(node);
	return { frontmatter: properties, frontmatterLinks: linksIn(properties, ''), frontmatterPosition: positions.span(from, to) };
}

/** Properties of a YAML text; null where it holds none or is broken. Dates stay text, as in Obsidian. */
export function parseProperties(yaml: string): Properties | null {
	try {
		const value: unknown = parse(yaml, { uniqueKeys: false, logLevel: 'error' });
		return isProperties(value) ? value : null;
	} catch {
		return null;
	}
}

function isProperties(value: unknown): value is Properties {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Links in the values, each under its key; in a list under `key.0`. */
function linksIn(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === 'string') return linkOf(value, key);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => linksIn(inner, key === '' ? name : `${key}.${name}`));
}

function linkOf(value: string, key: string): FrontmatterLinkCache[] {
	const match = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value.trim());
	const link = match?.[1];
	if (link === undefined) return [];
	return [{ key, link, original: value, displayText: match?.[2] ?? displayTextOf(link) }];
}
