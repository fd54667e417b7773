import type { Link } from '../../model/link';
import type { Span } from '../../model/span';
import { skipSpaces } from '../blocks/characters';
import { SPACES } from '../inline/traits';
import { plainText } from '../plain-text';

const NOTHING: readonly Span[] = [];

/** A span that is shown as another text, or not at all. */
interface Hole extends Span {
	readonly text?: string;
}

/** The text of a line, or a part of one, as its reader sees it: links by their names. `links` stand in it in order. */
export function shownLine(note: string, from: number, to: number, links: readonly Link[], traits: number): string {
	const first = links.length ? links[0] : undefined;
	if (!first) return plainText(note, from, to, traits);
	if (first.from === from && skipSpaces(note, first.to, to) >= to) return first.text;
	return shownText(note, [from, to], links, NOTHING, traits);
}

/**
 * The text of lines as their reader sees it: links by their names, spans to leave out left out. `lines` are their from
 * and to, `links` stand in them in order, `traits` are those of all of them.
 */
export function shownText(note: string, lines: readonly number[], links: readonly Link[], leaveOut: readonly Span[], traits: number): string {
	const holes = leaveOut.length ? inOrder([...links, ...leaveOut]) : links;
	let text = '';
	let next = 0;
	let at = 0;
	let shownTraits = traits;
	for (let index = 0; index < lines.length; index += 2) {
		const to = lines[index + 1] ?? 0;
		at = Math.max(at, lines[index] ?? 0);
		for (; next < holes.length; next++) {
			const hole = holes[next];
			if (!hole || hole.from >= to) break;
			// A link in the text of another is shown with it.
			if (hole.from < at) continue;
			text += note.slice(at, hole.from) + (hole.text ?? '');
			// A name of nothing leaves two spaces where none stood together before.
			if (!hole.text) shownTraits |= SPACES;
			at = hole.to;
		}
		text += `${note.slice(at, to)} `;
	}
	return plainText(text, 0, text.length, shownTraits);
}

function inOrder(holes: Hole[]): readonly Hole[] {
	return holes.sort((one, other) => one.from - other.from || other.to - one.to);
}
