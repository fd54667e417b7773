/** Alternatives of a regular expression, one a line and as in `String.raw`, as one that takes any of them. It captures no more than they do. */
export function anyOf(lines: TemplateStringsArray, ...parts: readonly string[]): string {
	return `(?:${String.raw(lines, ...parts).trim().replaceAll('\n', '|')})`;
}
