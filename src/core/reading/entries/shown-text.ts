import type { Link } from '../../model/link';
import type { Span } from '../../model/span';
import { skipSpaces } from '../blocks/characters';
import { plainText } from '../plain-text';

/** A span that is shown as another text, or not at all. */
interface Hole extends Span {
	readonly text?: string;
}

/** The text of a line, or a part of one, as its reader sees it: links by their names. `links` stand in it in order. */
export function shownLine(note: string, from: number, to: number, links: readonly Link[], traits: number): string {
	const first = links[0];
	if (!first) return plainText(note, from, to, traits);
	if (first.from === from && isBlank(note, first.to, to)) return first.text;
	return shownText(note, [from, to], links, []);
}

/**
 * The text of a run as its reader sees it: links by their names, spans to leave out left out.
 * `segments` are its lines, `links` stand in them in order.
 */
export function shownText(note: string, segments: readonly number[], links: readonly Link[], leaveOut: readonly Span[]): string {
	const holes = leaveOut.length ? inOrder([...links, ...leaveOut]) : links;
	const parts: string[] = [];
	let next = 0;
	let at = 0;
	for (let index = 0; index < segments.length; index += 2) {
		const to = segments[index + 1] ?? 0;
		at = Math.max(at, segments[index] ?? 0);
		for (let hole: Hole | undefined = holes[next]; hole && hole.from < to; hole = holes[++next]) {
			// A link in the text of another is shown with it.
			if (hole.from < at) continue;
			parts.push(note.slice(at, hole.from), hole.text ?? '');
			at = hole.to;
		}
		parts.push(note.slice(at, to), ' ');
	}
	return plainText(parts.join(''));
}

function inOrder(holes: Hole[]): readonly Hole[] {
	return holes.sort((one, other) => one.from - other.from || other.to - one.to);
}

function isBlank(note: string, from: number, to: number): boolean {
	return skipSpaces(note, from, to) >= to;
}
