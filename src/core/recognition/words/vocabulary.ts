/** Tells whether a text says something. The text is one that `plain` has gone over. */
export type Says = (text: string) => boolean;

/** Alternatives of a regular expression, as one that takes any of them; empty lists take nothing. */
export function anyOf(alternatives: readonly string[]): string {
	return alternatives.length === 0 ? '(?!)' : `(?:${alternatives.join('|')})`;
}

/** Whether one of the words stands in a text, other than within one of the phrases that mean something else. */
export function sayer(words: readonly string[], otherwise: readonly string[] = []): Says {
	const said = new RegExp(anyOf(words), 'i');
	const meant = new RegExp(anyOf(otherwise), 'gi');
	return (text) => said.test(text) && (otherwise.length === 0 || said.test(text.replace(meant, ' ')));
}

/** The same, sooner: `hint` takes some part of every word, so that a text without it need not be searched for them all. */
export function hinted(hint: RegExp, says: Says): Says {
	return (text) => hint.test(text) && says(text);
}
