import type { LinkCache } from 'obsidian';
import { subpathOf } from './metadata/link-path';

/** The source of a link after its target was given another name. `linktext` is how the target is linked to now. */
export function relinked({ original, link, displayText }: LinkCache, linktext: string, path: string): string {
	const isEmbed = original.startsWith('!');
	const mark = isEmbed ? '!' : '';
	if (!original.slice(mark.length).startsWith('[[')) return `${mark}[${displayText ?? ''}](${encodeURI(path + subpathOf(link))})`;
	const alias = original.includes('|') ? `|${displayText ?? ''}` : '';
	return `${mark}[[${linktext}${subpathOf(link)}${alias}]]`;
}

/** A text with links replaced, each at its recorded place. A link that is no longer there stays out. */
export function replaceLinks(text: string, changes: readonly { readonly link: LinkCache; readonly source: string }[]): string {
	let changed = text;
	const backwards = [...changes].sort((a, b) => b.link.position.start.offset - a.link.position.start.offset);
	for (const { link, source } of backwards) {
		const { start, end } = link.position;
		if (changed.slice(start.offset, end.offset) !== link.original) continue;
		changed = changed.slice(0, start.offset) + source + changed.slice(end.offset);
	}
	return changed;
}
