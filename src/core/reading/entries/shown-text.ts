import type { Link } from '../../model/link';
import type { Span } from '../../model/span';
import { skipWhite } from '../blocks/characters';
import { SPACES } from '../inline/traits';
import { plainText } from '../plain-text';

/** A span that is shown as another text, or not at all. */
interface Hole extends Span {
	readonly text?: string;
}

/** The text of a line, or a part of one, as its reader sees it: links by their names. `links` stand in it in order. */
export function shownLine(note: string, from: number, to: number, links: readonly Link[], traits: number): string {
	const first = links[0];
	if (!first) return plainText(note, from, to, traits);
	if (first.from === from && skipWhite(note, first.to, to) >= to) return first.text;
	return shownText(note, [{ from, to }], from, links, traits);
}

/**
 * The text of lines as their reader sees it, as from an offset: links by their names, spans without a text left out.
 * These `holes` stand in the lines in order; `traits` are those of all the lines.
 */
export function shownText(note: string, lines: readonly Span[], from: number, holes: readonly Hole[], traits: number): string {
	let text = '';
	let next = 0;
	let at = from;
	let shownTraits = traits;
	for (const line of lines) {
		at = Math.max(at, line.from);
		for (let hole = holes[next]; hole && hole.from < line.to; hole = holes[++next]) {
			// A link in the text of another is shown with it.
			if (hole.from < at) continue;
			text += note.slice(at, hole.from) + (hole.text ?? '');
			// A name of nothing leaves two spaces where none stood together before.
			if (!hole.text) shownTraits |= SPACES;
			at = hole.to;
		}
		text += `${note.slice(at, line.to)} `;
	}
	return plainText(text, 0, text.length, shownTraits);
}
