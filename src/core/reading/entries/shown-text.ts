import type { Link } from '../../model/link';
import type { Span } from '../../model/span';
import { plainText } from '../plain-text';

/**
 * The text of a run as its reader sees it: links by their names, spans to leave out left out.
 * `segments` are its lines, `links` stand in them in order.
 */
export function shownText(note: string, segments: readonly number[], links: readonly Link[], leaveOut: readonly Span[]): string {
	if (segments.length === 2 && !leaveOut.length) {
		const [from = 0, to = 0] = segments;
		const only = links[0];
		if (!only) return plainText(note.slice(from, to));
		if (only.from === from && only.to === to) return only.text;
	}
	const holes: (Span & { readonly text?: string })[] = [...links, ...leaveOut].sort((one, other) => one.from - other.from || other.to - one.to);
	const parts: string[] = [];
	let next = 0;
	let at = 0;
	for (let index = 0; index < segments.length; index += 2) {
		const to = segments[index + 1] ?? 0;
		at = Math.max(at, segments[index] ?? 0);
		for (let hole = holes[next]; hole && hole.from < to; hole = holes[++next]) {
			// A link in the text of another is shown with it.
			if (hole.from < at) continue;
			parts.push(note.slice(at, hole.from), hole.text ?? '');
			at = hole.to;
		}
		parts.push(note.slice(at, to), ' ');
	}
	return plainText(parts.join(''));
}
