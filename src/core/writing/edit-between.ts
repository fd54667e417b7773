import type { Span } from '../model/span';
import type { TextEdit } from '../model/text-edit';
import { planEdit } from './plan-edit';

/**
 * The one edit that makes a text another, over all that differs between them, so that it is made whole or not at all;
 * null where they are the same. `around` is the span of what it belongs to.
 */
export function editBetween(path: string, text: string, wanted: string, around: Span): TextEdit | null {
	if (wanted === text) return null;
	// From behind first: of the equal spaces around a marker, those in front of it are its own.
	const most = Math.min(text.length, wanted.length);
	let behind = 0;
	while (behind < most && text[text.length - 1 - behind] === wanted[wanted.length - 1 - behind]) behind++;
	let from = 0;
	while (from < most - behind && text[from] === wanted[from]) from++;
	const span = { from, to: text.length - behind };
	const anchor = { from: Math.min(span.from, around.from), to: Math.max(span.to, around.to) };
	return planEdit(path, text, span, wanted.slice(from, wanted.length - behind), anchor);
}
