export interface Range {
	readonly from: number;
	readonly to: number;
}

/** The `%%…%%` comments of a text, except those that start within code. */
export function findComments(text: string, code: readonly Range[]): Range[] {
	const found: Range[] = [];
	let from = text.indexOf('%%');
	while (from >= 0) {
		const inCode = isInside(code, from);
		const close = inCode ? -1 : text.indexOf('%%', from + 2);
		if (!inCode && close < 0) break;
		if (!inCode) found.push({ from, to: close + 2 });
		from = text.indexOf('%%', inCode ? from + 2 : close + 2);
	}
	return found;
}

/**
 * The text with each comment as an HTML processing instruction of the same length. Such a block may interrupt
 * a paragraph and hold blank lines, as a comment may, and all offsets stay as they are.
 */
export function maskComments(text: string, comments: readonly Range[]): string {
	let masked = '';
	let done = 0;
	for (const { from, to } of comments) {
		masked += `${text.slice(done, from)}<?${text.slice(from + 2, to - 2).replaceAll('?>', '  ')}?>`;
		done = to;
	}
	return masked + text.slice(done);
}

export function isInside(ranges: readonly Range[], offset: number): boolean {
	return ranges.some(({ from, to }) => offset >= from && offset < to);
}
