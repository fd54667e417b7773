// Marks that are not shown: strong, emphasis, strike-through, highlight, code, comments, attribute lists, block ids, escapes.
const MARKS = '*_~=`\\<%{^$';
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.includes(String.fromCharCode(code)) ? 1 : 0));
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
	const found = marksOf(markdown);
	if (found === 'none') return markdown;
	const shown = found === 'marks' && markdown.length <= LONGEST ? withoutMarks(markdown) : markdown;
	return shown.replace(/\s+/g, ' ').trim();
}

/** What there is to do. Most texts are plain, and one look at each character finds that out. */
function marksOf(text: string): 'none' | 'spaces' | 'marks' {
	let found: 'none' | 'spaces' = 'none';
	let spaceBefore = true;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (IS_MARK[code] === 1) return 'marks';
		const isSpace = code <= 32 || code === 0xa0 || code === 0x3000;
		if (isSpace && (spaceBefore || code !== 32)) found = 'spaces';
		spaceBefore = isSpace;
	}
	return spaceBefore && text ? 'spaces' : found;
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
