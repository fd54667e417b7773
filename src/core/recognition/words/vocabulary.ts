/** Tells whether a text says something. The text is one that `plain` has gone over. */
export type Says = (text: string) => boolean;

/** Whether a text says one of the words, other than within one of the phrases that mean something else. Both are patterns. */
export function sayer(words: string, otherwise?: string): Says {
	const said = new RegExp(words, 'i');
	if (otherwise === undefined) return (text) => said.test(text);
	const meant = new RegExp(otherwise, 'gi');
	return (text) => said.test(text) && said.test(text.replace(meant, ' '));
}

/** The same, sooner: `hint` takes some part of every word, so that a text without it need not be searched for them all. */
export function hinted(hint: RegExp, says: Says): Says {
	return (text) => hint.test(text) && says(text);
}
