// Marks that are not shown: strong, emphasis, strike-through, highlight, code, comments, attribute lists, block ids, escapes.
const MARKED = /[*_~=`\\<%{^$&]/;
const VERBATIM = /(`+)([^`]|[^`][^]*?[^`])\1(?!`)|\$[^$\n]+\$/g;
const HIDDEN = /<!--[^]*?-->|%%[^]*?%%|\{:[^}\n]*\}|<\/?[A-Za-z][^<>]*>/g;
const STRONG = /(\*\*|__|~~|==)(?=\S)([^*_~=]+)\1/g;
const EMPHASIS = /(^|[\s(])([*_])(?=\S)([^*_\s](?:[^*_\n]*[^*_\s])?)\2(?=$|[\s).,:;!?])/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+\s*$/;
/** What is longer than this is no name of anything: its marks are left as they are, and reading stays linear. */
const LONGEST = 1_000;
const KEPT = /\uE000(\d+)\uE001/g;

/** The text as its reader sees it: without the marks of formatting, in one line, white space folded. */
export function plainText(markdown: string): string {
	const shown = markdown.length <= LONGEST && MARKED.test(markdown) ? withoutMarks(markdown) : markdown;
	return shown.replace(/\s+/g, ' ').trim();
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
