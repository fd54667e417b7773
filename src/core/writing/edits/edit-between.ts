import type { Entry } from '../../model/entry';
import type { TextEdit } from '../../model/text-edit';
import { planEdit } from './plan-edit';

/**
 * The one edit that makes a text another, over all that differs between them, so that it is made whole or not at all.
 * It belongs to an entry, and may reach its check box.
 */
export function editBetween(path: string, text: string, wanted: string, { box, from: entryFrom, to: entryTo }: Entry): TextEdit {
	const { from, behind } = sharedEnds(text, wanted);
	const span = { from, to: text.length - behind };
	const anchor = { from: Math.min(span.from, box?.from ?? entryFrom), to: Math.max(span.to, entryTo) };
	return planEdit(path, text, span, wanted.slice(from, wanted.length - behind), anchor);
}

/** How many characters two texts have in common at their beginning, and how many at their end; none of them counts twice. */
export function sharedEnds(one: string, other: string): { readonly from: number; readonly behind: number } {
	// From behind first: of the equal spaces around a marker, those in front of it are its own.
	const most = Math.min(one.length, other.length);
	let behind = 0;
	while (behind < most && one[one.length - 1 - behind] === other[other.length - 1 - behind]) behind++;
	let from = 0;
	while (from < most - behind && one[from] === other[from]) from++;
	return { from, behind };
}
