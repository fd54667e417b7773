/** Replaces `text.slice(from, to)` by `insert`. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The smallest single change that turns one text into another. */
export function changeBetween(before: string, after: string): TextChange {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * What two hands made of one text, together: the change that theirs is to ours; null where both changed the same place.
 */
export function mergeChange(base: string, ours: string, theirs: string): TextChange | null {
	const own = changeBetween(base, ours);
	const other = changeBetween(base, theirs);
	if (other.to < own.from) return other;
	if (other.from <= own.to) return null;
	const shift = own.insert.length - (own.to - own.from);
	return { from: other.from + shift, to: other.to + shift, insert: other.insert };
}
