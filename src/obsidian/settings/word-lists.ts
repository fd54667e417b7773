/** Words as a field shows them, with commas between. */
export function asText(words: readonly string[]): string {
	return words.join(', ');
}

/** The words that were typed into a field. */
export function asWords(value: unknown): string[] {
	return String(value).split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
}
