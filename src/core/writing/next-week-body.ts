import type { Section } from '../model/section';

/** The body of a new note: headings and rules as they were, what stood under them left out. */
export interface EmptiedBody {
	readonly text: string;
	/** Offset within `text` of the place to begin writing. */
	readonly cursor: number;
}

/** Where one may write under a heading of a level. */
interface Place {
	readonly level: number;
	readonly offset: number;
	readonly hadContent: boolean;
}

const BLANK_OR_RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})?[\r\n]*$/;
const RULE = /[-*_]/;

/**
 * Empties the body of a note, which begins at `from`. Where something stood between blank lines and rules, one empty
 * line stands now, so that a filled note looks as the last one did. `headingForward` gives a heading's new line.
 */
export function emptiedBody(text: string, from: number, sections: readonly Section[], headingForward: (line: string, level: number) => string): EmptiedBody {
	let body = emptied(text.slice(from, sections[0]?.from ?? text.length)).text;
	const places: Place[] = [];
	for (const { from: start, headingTo, to, level } of sections) {
		const bodyFrom = lineEnd(text, headingTo, to);
		body += headingForward(text.slice(start, bodyFrom), level);
		const under = emptied(text.slice(bodyFrom, to));
		places.push({ level, offset: body.length + under.at, hadContent: under.hadContent });
		body += under.text;
	}
	return { text: body, cursor: firstPlace(places) ?? body.length };
}

/** Offset of the place to begin writing in a template, which is not emptied; its end where it has no headings. */
export function firstPlaceIn(text: string, sections: readonly Pick<Section, 'headingTo' | 'to' | 'level'>[]): number {
	const places = sections.map(({ headingTo, to, level }) => {
		const bodyFrom = lineEnd(text, headingTo, to);
		return { level, offset: bodyFrom + emptied(text.slice(bodyFrom, to)).at, hadContent: false };
	});
	return firstPlace(places) ?? text.length;
}

/** Offset behind the last line that holds something under a heading, or behind the heading and its rules. */
export function endOfContent(text: string, { headingTo, to }: Pick<Section, 'headingTo' | 'to'>): number {
	const bodyFrom = lineEnd(text, headingTo, to);
	const lines = linesOf(text.slice(bodyFrom, to));
	const isSaid = lines.map((line) => !BLANK_OR_RULE.test(line));
	const last = isSaid.includes(true) ? isSaid.lastIndexOf(true) : lines.map((line) => RULE.test(line)).lastIndexOf(true);
	return bodyFrom + lines.slice(0, last + 1).join('').length;
}

/** The first place where something stood; else the first under a heading that is not only a title over others. */
function firstPlace(places: readonly Place[]): number | undefined {
	const filled = places.find(({ hadContent }) => hadContent);
	return (filled ?? places.find(({ level }, index) => (places[index + 1]?.level ?? 0) <= level))?.offset;
}

function emptied(block: string): { readonly text: string; readonly at: number; readonly hadContent: boolean } {
	const lines = linesOf(block);
	const first = lines.findIndex((line) => !BLANK_OR_RULE.test(line));
	if (first < 0) {
		const lastRule = lines.map((line) => RULE.test(line)).lastIndexOf(true);
		return { text: block, at: lines.slice(0, lastRule + 1).join('').length, hadContent: false };
	}
	const last = lines.map((line) => !BLANK_OR_RULE.test(line)).lastIndexOf(true);
	const before = lines.slice(0, first).join('');
	const emptyLine = /[\r\n]*$/.exec(lines[last] ?? '')?.[0] ?? '';
	return { text: before + emptyLine + lines.slice(last + 1).join(''), at: before.length, hadContent: true };
}

function linesOf(block: string): readonly string[] {
	return block.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

/** Offset behind the line break that ends the line at an offset. */
function lineEnd(text: string, from: number, limit: number): number {
	const found = /\r\n?|\n/.exec(text.slice(from, limit));
	return found ? from + found.index + found[0].length : limit;
}
