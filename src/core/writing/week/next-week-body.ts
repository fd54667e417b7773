import type { Section } from '../../model/section';
import { cut, type Span } from '../../model/span';

/** A new note: its text, and the offset in it of the place to begin writing. */
export interface NewNote {
	readonly text: string;
	readonly cursor: number;
}

/** Where one may write under a heading of a level. */
export interface Place {
	readonly level: number;
	readonly at: number;
	/** Whether something stood there the week before. */
	readonly isFilled?: boolean;
}

const BLANK_OR_RULE = /^[ \t]*(?:([-*_])[ \t]*(?:\1[ \t]*){2,})?[\r\n]*$/;
const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g;

/**
 * Empties the body of a note, which begins at `from`: headings and rules stay as they were. Where something stood between
 * blank lines and rules, one empty line stands now, so that a filled note looks as the last one did. `headingForward`
 * gives a heading's new line.
 */
export function emptiedBody(text: string, from: number, sections: readonly Section[], headingForward: (line: string, section: Pick<Section, 'heading' | 'level'>) => string): NewNote {
	const places: Place[] = [];
	let body = '';
	for (const section of [{ from, headingTo: from, to: sections[0]?.from ?? text.length, level: 0, heading: '' }, ...sections]) {
		const { headingTo, to, level } = section;
		const said = saidUnder(text, section);
		const [emptyLine] = /[\r\n]*$/.exec(cut(text, said).slice(-2)) ?? [''];
		body += headingForward(text.slice(section.from, headingTo), section) + text.slice(headingTo, said.from);
		places.push({ level, at: body.length, isFilled: said.to > said.from });
		body += emptyLine + text.slice(said.to, to);
	}
	// One does not begin above the first heading.
	return { text: body, cursor: firstPlace(places.slice(1)) ?? body.length };
}

/** The first place where something stood, else the first under a heading that is not only a title over others. */
export function firstPlace(places: readonly Place[]): number | undefined {
	const place = places.find(({ isFilled }) => isFilled) ?? places.find(({ level }, index) => (places[index + 1]?.level ?? 0) <= level);
	return place?.at;
}

/** What is said under a heading, without the blank lines and rules around it; where nothing is, the place behind heading and rules. */
export function saidUnder(text: string, { headingTo, to }: Pick<Section, 'headingTo' | 'to'>): Span {
	let at = headingTo;
	let place = at;
	let said: Span | undefined;
	for (const line of text.slice(headingTo, to).match(LINE) ?? []) {
		const end = at + line.length;
		const blank = BLANK_OR_RULE.exec(line);
		if (!blank) said = { from: said ? said.from : at, to: end };
		// The first is the rest of the heading's own line.
		else if (at === headingTo || blank[1]) place = end;
		at = end;
	}
	return said ?? { from: place, to: place };
}
