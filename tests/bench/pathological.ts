const times = (part: string, count: number) => part.repeat(Math.max(0, Math.floor(count)));
const numbered = (count: number, part: (index: number) => string) => Array.from({ length: Math.floor(count) }, (_, index) => part(index)).join('\n');

/** Runs of backticks that grow, so that none closes another. */
function growingBackticks(length: number): string {
	let text = '';
	for (let run = 1; text.length < length; run++) text += `x${'`'.repeat(run)}`;
	return text;
}

/**
 * Notes that lead a careless reader into quadratic time, each made for a length of about `n` characters.
 * Whoever finds another adds it here: the benchmark measures all of them, and a test reads them.
 */
export const PATHOLOGICAL: Readonly<Record<string, (n: number) => string>> = {
	'brackets that never close': (n) => times('[', n),
	'brackets that close on nothing': (n) => times('[', n / 2) + times(']', n / 2),
	'brackets around brackets, and a definition': (n) => `${times('[', n / 2)}${times(']', n / 2)}\n\n[a]: b`,
	'wiki links that never close': (n) => times('[[a ', n / 4),
	'embeds that never close': (n) => times('![[', n / 3),
	'link targets that never close': (n) => times('[a](', n / 4),
	'angled targets that never close': (n) => times('[a](<b', n / 6),
	'link titles that never close': (n) => times('[a](b "c', n / 8),
	'images in images': (n) => `${times('![', n / 6)}a${times('](b)', n / 6)}`,
	'addresses in images in images': (n) => `${times('![http://a ', n / 15)}a${times('](b)', n / 15)}`,
	'runs of backticks, each longer': growingBackticks,
	'code that never closes': (n) => `${times('a`', n / 2)}\`\``,
	'paragraphs with a backtick': (n) => times('a `b\n\n', n / 6),
	'dollar signs': (n) => times('$a ', n / 3),
	'math before digits': (n) => `${times('$a$5 ', n / 5)}$x`,
	'double dollar signs': (n) => times('a $$ b\n\n', n / 8),
	'angle brackets': (n) => times('<', n),
	'tags that never close': (n) => times('<a ', n / 3),
	'comments that never close': (n) => times('x <!--', n / 6),
	'paragraphs with a comment that never closes': (n) => times('x <!--\n\n', n / 8),
	'attributes without end': (n) => `<a ${times('b ', n / 2)}`,
	'escaped brackets': (n) => times('\\[', n / 2),
	'backslashes and dollar signs': (n) => `$a${times('\\', n / 2)}${times('$', n / 2)}`,
	'emphasis of two kinds': (n) => times('*a_ ', n / 4),
	'items of open emphasis': (n) => times(`- ${times('**a ', 200)}\n`, n / 803),
	'quotes in quotes': (n) => `${times('>', n)}a`,
	'items in items on one line': (n) => `${times('- ', n / 2)}a`,
	'items in items and no rule': (n) => `${times('- ', n / 2)}a -`,
	'a list, one level deeper each line': (n) => numbered(Math.sqrt(n), (index) => `${times('  ', index)}- a`),
	'blank lines below items in items': (n) => `${times('- ', n / 4)}a${times('\n', n / 2)}`,
	'blank lines below items in a quote': (n) => `> ${times('- ', n / 6)}a${times('\n>', n / 3)}`,
	'lazy lines below quotes': (n) => `${times('>', n / 3)}a${times('\na', n / 3)}`,
	'items': (n) => times('- a\n', n / 4),
	'items that end in a bracket': (n) => times('- a)\n', n / 5),
	'empty items': (n) => times('-\n', n / 2),
	'paragraphs of one item': (n) => `- a\n${times('\n  [a](b)\n', n / 10)}`,
	'one line': (n) => times('a', n),
	'one line of spaces': (n) => `a${times(' ', n)}b`,
	'one line of tabs': (n) => `a\n${times('\t', n)}b`,
	'blank lines': (n) => times('\n', n),
	'lone carriage returns': (n) => times('a\r', n / 2),
	'lines of one paragraph': (n) => times('abcde\n', n / 6),
	'lines of links': (n) => times('[a](b)\n', n / 7),
	'lines of links that are keywords': (n) => `## Keywords\n${times('[a](b)\n', n / 7)}`,
	'keywords in one line': (n) => `- keyword: ${times('a, ', n / 3)}`,
	'lines of keywords': (n) => times('keyword: a\n', n / 11),
	'tags': (n) => `## Keywords\n${times('#a ', n / 3)}`,
	'references': (n) => `${times('[a] ', n / 4)}\n\n[a]: b`,
	'definitions': (n) => numbered(n / 10, (index) => `[${index}]: b`),
	'a label without end': (n) => `[${times('a', n)}`,
	'addresses': (n) => times('https://a ', n / 10),
	'addresses in brackets': (n) => times('[https://a.b', n / 12),
	'an address and parentheses': (n) => `https://a${times(')', n)}`,
	'front matter that never closes': (n) => `---\n${times('a: b\n', n / 5)}`,
	'front matter of blank lines': (n) => `---\n${times('\n', n)}a: b\n---\n`,
	'a setext heading of many lines': (n) => `${times('a\n', n / 2)}---`,
	'headings': (n) => times('# a\n', n / 4),
	'a comment block that never closes': (n) => `%%\n${times('a\n', n / 2)}`,
	'fences': (n) => times('```\n', n / 4),
	'a wide table': (n) => `${times('|a', n / 4)}|\n${times('|-', n / 4)}|\n${times('|b', n / 4)}|`,
	'a long table': (n) => `|a|b|\n|-|-|\n${times('|[c](d)|e|\n', n / 12)}`,
	'dashes and pipes': (n) => `a\n${times('-|', n / 2)}x`,
	'a summary of many lines': (n) => `## Summary\n${times('a\n\n', n / 3)}`,
	'parentheses and brackets in front': (n) => `- ${times('[a]', n / 3)} b`,
};
