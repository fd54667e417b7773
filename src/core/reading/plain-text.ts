import { IDEOGRAPHIC_SPACE, NO_BREAK_SPACE, SPACE } from './blocks/characters';
import { ANY_TRAITS, MARKS, SPACES, traitsWithin } from './blocks/traits';

const VERBATIM = /(`+)([^`]|[^`][^]*?[^`])\1(?!`)|\$[^$\n]+\$/g;
const HIDDEN = /<!--[^]*?-->|%%[^]*?%%|\{:[^}\n]*\}|<\/?[A-Za-z][^<>]*>/g;
const STRONG = /(\*\*|__|~~|==)(?=\S)([^*_~=]+)\1/g;
const EMPHASIS = /(^|[\s(])([*_])(?=\S)([^*_\s](?:[^*_\n]*[^*_\s])?)\2(?=$|[\s).,:;!?])/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+\s*$/;
/** What is longer than this is no name of anything: its marks are left as they are, and reading stays linear. */
const LONGEST = 1_000;
const KEPT = /\uE000(\d+)\uE001/g;

/**
 * The part `[from, to)` of a text as its reader sees it: without the marks of formatting, in one line, white space
 * folded. `traits` are those of a text that the part belongs to, where they are known.
 */
export function plainText(text: string, from = 0, to = text.length, traits = ANY_TRAITS): string {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	const markdown = text.slice(start, end);
	const own = traits & (MARKS | SPACES) ? traitsWithin(text, start, end) : 0;
	if ((own & (MARKS | SPACES)) === 0) return markdown;
	const shown = own & MARKS && markdown.length <= LONGEST ? withoutMarks(markdown) : markdown;
	return shown.replace(/\s+/g, ' ').trim();
}

function isSpace(code: number): boolean {
	return code <= SPACE || code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE;
}

function withoutMarks(markdown: string): string {
	const kept: string[] = [];
	const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
	const text = markdown
		.replace(VERBATIM, (all, ticks: string | undefined, code: string | undefined) => keep(ticks ? (code ?? '').trim() : all))
		.replace(HIDDEN, '')
		.replace(STRONG, '$2')
		.replace(EMPHASIS, '$1$3')
		.replace(BLOCK_ID, '')
		.replace(ESCAPE, '$1');
	return text.replace(KEPT, (_all, index: string) => kept[Number(index)] ?? '');
}
