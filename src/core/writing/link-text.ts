// Brackets in code and formulas open no link, and a backslash there would be shown.
const VERBATIM = /(`[^`\n]*`|\$[^$\n]+\$)/;

/**
 * A text as it can stand between the brackets of a Markdown link: brackets without a counterpart are escaped, and those
 * it begins with, which would read as a category.
 */
export function linkText(text: string): string {
	const parts = text.split(VERBATIM);
	const lonely = lonelyBrackets(parts.map((part, index) => (index % 2 === 0 ? part : ' '.repeat(part.length))).join(''));
	return [...lonely].sort((a, b) => b - a).reduce((result, at) => `${result.slice(0, at)}\\${result.slice(at)}`, text);
}

function lonelyBrackets(text: string): readonly number[] {
	const open: number[] = [];
	const lonely: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '[') open.push(at);
		else if (text[at] === ']') {
			const opening = open.pop();
			if (opening === undefined) lonely.push(at);
			else if (opening === 0) lonely.push(opening, at);
		}
	}
	return [...open, ...lonely];
}
