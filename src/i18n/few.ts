const SHOWN = 6;

/** Words with commas between; of many, the first few. */
export function few(words: readonly string[]): string {
	return words.length > SHOWN ? `${words.slice(0, SHOWN).join(', ')}, …` : words.join(', ');
}
