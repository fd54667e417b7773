import { withChanges } from '../../model/span';

// Brackets in code and formulas open no link, and a backslash there would be shown.
const VERBATIM = /`[^`\n]*`|\$[^$\n]+\$/g;

/**
 * A text as it can stand between the brackets of a Markdown link: brackets without a counterpart are escaped, and those
 * it begins with, which would read as a category.
 */
export function linkText(text: string): string {
	const lonely = lonelyBrackets(text.replace(VERBATIM, (code) => ' '.repeat(code.length)));
	return withChanges(text, lonely.map((at) => ({ from: at, to: at, text: '\\' })));
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
