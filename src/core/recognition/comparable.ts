/** The longest stretch of a title, name or value that is looked at; what says "weekly" says it early. */
const LONGEST = 300;

// Most texts need nothing done, and to see that is ten times as fast as doing it.
const PLAIN_ALREADY = /^[\x20-\x5e\x60-\x7e\xc0-\u024f가-힣ぁ-ゖァ-ヺ一-鿿]*$/;
const FOLDED_ALREADY = /^[a-z0-9가-힣ぁ-ゖァ-ヺ一-鿿]*$/;

/** A text as an author's pattern sees it: as written, but composed and cut at 300 characters. */
export function composed(text: string): string {
	const start = text.slice(0, LONGEST);
	return PLAIN_ALREADY.test(start) ? start : start.normalize('NFC');
}

/** A text as the built-in words see it: composed and cut as well, with plain digits, and with spaces for underscores, but hyphens between digits. */
export function plain(text: string): string {
	const start = text.slice(0, LONGEST);
	if (PLAIN_ALREADY.test(start)) return start;
	return start
		.normalize('NFC')
		.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
		.replace(/(\d)_(?=\d)/g, '$1-')
		.replaceAll('_', ' ');
}

// Signs behind a letter stay, else "C", "C++" and "C#" were one. The variation selectors are marks, but never part of a word.
const UNSAID = /(\p{L}[+#]+)|[\uFE00-\uFE0F]|[^\p{L}\p{N}\p{Mn}\p{Mc}]+/gu;

/** What two spellings of one name share: without case, brackets, punctuation, emoji and spaces. */
export function fold(text: string): string {
	if (FOLDED_ALREADY.test(text)) return text;
	return text.normalize('NFC').toLowerCase().replace(UNSAID, '$1');
}

/** The folded parts of a nested tag or path: `Dev/Weekly Review` is `dev`, `weeklyreview`. */
export function foldParts(text: string): readonly string[] {
	return text.split('/').map(fold).filter((part) => part !== '');
}
