import { frontMatterRange } from '../../../src/core/model/front-matter-range';

function parts(text: string): readonly [string, string] | null {
	const range = frontMatterRange(text);
	return range && [text.slice(range.from, range.to), text.slice(range.bodyFrom)];
}

test.each([
	['a plain block', '---\ntitle: x\n---\nbody', ['title: x\n', 'body']],
	['CRLF', '---\r\ntitle: x\r\n---\r\nbody', ['title: x\r\n', 'body']],
	['lone carriage returns', '---\rtitle: x\r---\rbody', ['title: x\r', 'body']],
	['a byte order mark', '\uFEFF---\ntitle: x\n---\nbody', ['title: x\n', 'body']],
	['spaces behind the dashes', '--- \t\ntitle: x\n---  \nbody', ['title: x\n', 'body']],
	['an empty block', '---\n---\nbody', ['', 'body']],
	['an empty block with CRLF', '---\r\n---\r\nbody', ['', 'body']],
	['a block at the end of the note', '---\na: 1\n---', ['a: 1\n', '']],
	['lines that only look like the end', '---\na: |\n  ---\n----\n---foo\n---\n', ['a: |\n  ---\n----\n---foo\n', '']],
])('finds %s', (_name, text, expected) => {
	expect(parts(text)).toEqual(expected);
});

test.each([
	['a block that is never closed', '---\ntitle: x\nbody'],
	['a blank line before it', '\n---\ntitle: x\n---\n'],
	['another language', '---js\n{}\n---\n'],
	['four dashes', '----\na: 1\n---\n'],
	['dashes alone', '---'],
	['an empty note', ''],
])('finds none in %s', (_name, text) => {
	expect(parts(text)).toBeNull();
});
