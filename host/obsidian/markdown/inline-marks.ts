import type { CachedMetadata, LinkCache } from 'obsidian';
import { findComments } from '../metadata/comments';
import { linkPathOf } from '../metadata/link-path';

/** Whether a link target leads to a file. */
export type Leads = (linkpath: string) => boolean;

interface Mark {
	readonly from: number;
	readonly to: number;
	readonly html: string;
}

// Characters that no note holds: they carry a mark through the Markdown compiler.
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** The marks of a note that Markdown does not know: wiki links, embeds and tags, at their place, as HTML. */
export function inlineMarks(cache: CachedMetadata, leads: Leads): Mark[] {
	const wiki = (cache.links ?? []).filter(({ original }) => original.startsWith('[['));
	const embeds = (cache.embeds ?? []).filter(({ original }) => original.startsWith('![['));
	return [
		...wiki.map((link) => mark(link, internalLink(link, leads))),
		...embeds.map((link) => mark(link, `<span class="internal-embed">${internalLink(link, leads)}</span>`)),
		...(cache.tags ?? []).map((tag) => mark(tag, `<a href="${escape(tag.tag)}" class="tag">${escape(tag.tag)}</a>`)),
	].sort((a, b) => a.from - b.from);
}

/** The source of one block with its marks hidden from the compiler; `restore` puts them into what it made. */
export function hideMarks(source: string, offset: number, marks: readonly Mark[]): { text: string; restore: (html: string) => string } {
	const end = offset + source.length;
	const comments = findComments(source, []).map(({ from, to }) => ({ from: from + offset, to: to + offset, html: '' }));
	const inside = [...marks, ...comments].filter(({ from, to }) => from >= offset && to <= end).sort((a, b) => a.from - b.from);
	let text = '';
	let done = offset;
	inside.forEach(({ from, to }, index) => {
		if (from < done) return;
		text += source.slice(done - offset, from - offset) + OPEN + String(index) + CLOSE;
		done = to;
	});
	text += source.slice(done - offset);
	const restore = (html: string): string => html.replace(/\ue000(\d+)\ue001/g, (_all, index: string) => inside[Number(index)]?.html ?? '');
	return { text, restore };
}

export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function mark({ position }: Pick<LinkCache, 'position'>, html: string): Mark {
	return { from: position.start.offset, to: position.end.offset, html };
}

function internalLink({ link, displayText }: LinkCache, leads: Leads): string {
	const state = leads(linkPathOf(link)) ? '' : ' is-unresolved';
	return `<a data-href="${escape(link)}" href="${escape(link)}" class="internal-link${state}" target="_blank" rel="noopener nofollow">${escape(displayText ?? link)}</a>`;
}
