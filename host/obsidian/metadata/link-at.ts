import { isExternal } from './links';
import { parseNote } from './parse-note';

/** Where a place in a note leads: a link of the vault as it is written there, or a web address; null where it leads nowhere. */
export function linkAt(text: string, offset: number): { readonly target: string; readonly isWeb: boolean } | null {
	const { links = [], embeds = [] } = parseNote(text);
	const link = [...links, ...embeds].find(({ position }) => position.start.offset <= offset && offset < position.end.offset);
	if (link) return { target: link.link, isWeb: false };
	const address = addressAt(text, offset);
	return address !== null && isExternal(address) ? { target: address, isWeb: true } : null;
}

/** The run of characters around an offset that begins with a scheme. */
function addressAt(text: string, offset: number): string | null {
	const isEnd = (character: string): boolean => /[\s<>()[\]"]/.test(character);
	let from = offset;
	while (from > 0 && !isEnd(text.charAt(from - 1))) from -= 1;
	let to = offset;
	while (to < text.length && !isEnd(text.charAt(to))) to += 1;
	const address = text.slice(from, to);
	return /^https?:\/\/./.test(address) ? address : null;
}
