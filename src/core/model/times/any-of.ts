/** Alternatives of a regular expression, one a line, as one that takes any of them. It captures no more than they do. */
export function anyOf(lines: string): string {
	return `(?:${lines.trim().replaceAll('\n', '|')})`;
}
