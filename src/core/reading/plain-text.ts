import { isBlank } from './blocks/characters';
import { ANY_TRAITS, BLOCK_IDS, CODE, EMPHASIS, ESCAPES, HIDDEN, MARKS, MATH, SPACES, traitsWithin } from './inline/traits';

const CODE_OR_MATH = /(`+)([^`]|[^`][^]*?[^`])\1(?!`)|\$[^$\n]+\$/g;
// A tag is shown as it is written, `Vec<T>` is a keyword too, but for a line break at the end.
const HIDDEN_PARTS = /<!--[^]*?-->|%%[^]*?%%|\{:[^}\n]*\}|<br *\/?>\s*$/g;
// The other marks may stand within. What stands behind an opening is looked at up to the next one like it, and no further.
const STRONG = /(\*\*|\b__|~~|==)(?!\s|\1)((?:(?!\1)[^])+)\1/g;
const WEAK = /(^|[\s(])([*_])(?!\s|\2)((?:(?!\2).)*\S)\2(?=$|[\s).,:;!?])/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
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
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	const markdown = text.slice(start, end);
	const own = traits & (MARKS | SPACES) ? traitsWithin(text, start, end) : 0;
	if ((own & (MARKS | SPACES)) === 0) return markdown;
	const shown = own & MARKS && markdown.length <= LONGEST ? withoutMarks(markdown, own) : markdown;
	return shown.replace(/\s+/g, ' ').trim();
}

/** Code is set aside first: marks in it are text. */
function withoutMarks(markdown: string, traits: number): string {
	if ((traits & (CODE | MATH)) === 0) return withoutOtherMarks(markdown, traits);
	const kept: string[] = [];
	const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE001`;
	const text = markdown.replace(CODE_OR_MATH, (all, ticks: string | undefined, code: string | undefined) => keep(ticks ? (code ?? '').trim() : all));
	return withoutOtherMarks(text, traits).replace(KEPT, (_all, index: string) => kept[Number(index)] ?? '');
}

function withoutOtherMarks(markdown: string, traits: number): string {
	let text = markdown;
	if (traits & HIDDEN) text = text.replace(HIDDEN_PARTS, '');
	if (traits & EMPHASIS) text = text.replace(STRONG, '$2').replace(STRONG, '$2').replace(WEAK, '$1$3');
	if (traits & BLOCK_IDS) text = text.replace(BLOCK_ID, '');
	return traits & ESCAPES ? text.replace(ESCAPED, '$1') : text;
}
