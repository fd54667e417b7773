import { entriesOf, item, read } from './support/notation';

test('outside of keywords and tasks only entries with a sign count', () => {
	expect(entriesOf('## Topics\n1. a\n2. b (TODO)\n3. [ ] c\n4. [d](e)\n')).toEqual(['~closed a', 'open b', 'open [ ] c', '~closed d -> [d](e)']);
});

test('a child without link, box or marker explains its parent and does not count', () => {
	expect(item('- a\n  - b\n  - [c](d)\n  - e (TODO)')).toBe('closed a | ~closed b | closed c -> [c](d) | open e');
});

test('without any heading marked entries still count', () => {
	expect(entriesOf('- a (TODO)\n- b\n')).toEqual(['open a', '~closed b']);
	expect(read('- a (TODO)\n').body.entries[0]?.section).toBe(-1);
});

test.each([
	['- a\n* b\n+ c\n1. d\n2) e', 'closed a | closed b | closed c | closed d | closed e'],
	['- a\n\n\n- b', 'closed a | closed b'],
	['-\ta\n\t- b', 'closed a | ~closed b'],
	['10. a\n   - b', 'closed a | closed b'],
	['10. a\n    - b', 'closed a | ~closed b'],
	['text\n2. x', ''],
	['text\n* x', 'closed x'],
	['- \n- b', 'closed b'],
	['- a\nlazy', 'closed a lazy'],
	['- a\n\n  more', 'closed a'],
	['- - - a', 'closed a'],
	['-\n  a', 'closed a'],
	['-\n\n  - a', 'closed a'],
	['- b\n\n  - a', 'closed b | ~closed a'],
	['```\n- a\n```\n- b', 'closed b'],
	['- a\n  ```\n  - no\n  ```', 'closed a'],
	['~~~\n- never closed', ''],
	['    - code', ''],
	['<div>\n- a\n</div>\n\n- b', 'closed b'],
	['<!--\n- a\n-->\n- b', 'closed b'],
	['- <script>x()</script> XSS\n- b', 'closed <script>x()</script> XSS | closed b'],
	['- <div>a</div> (TODO)\n  - in the block\n\n- b', 'open <div>a</div> | closed b'],
	['- <details>\n  a\n\n- b', 'closed b'],
	['- <!-- a -->\n- b', 'closed b'],
	['%%\n- a\n%%\n- b', 'closed b'],
	['$$\n- a\n$$\n- b', 'closed b'],
	['> - a\n>   - b', 'closed a | ~closed b'],
	['> > - a', 'closed a'],
	['| a | b |\n|---|---|\n| [c](d) | e |\n| f (TODO) | g |', 'closed c -> [c](d) | open f'],
	['[a](b)\n[c (TODO)](#)', 'closed a -> [a](b) | open c -> [c](#)'],
	['[a](b), [c](d)', 'closed a, c -> [a](b) [c](d)'],
	['see [a](b) for more', ''],
	['[[DB]Index (TODO)](#)', 'open {DB} Index -> [Index](#)'],
])('in a section of keywords, reads %j', (markdown, expected) => {
	expect(item(markdown)).toBe(expected);
});

test.each([
	['**batch_size**', 'closed batch_size'],
	['**y=ax+b**', 'closed y=ax+b'],
	['~~a=b~~', 'closed a=b'],
	['==a_b==', 'closed a_b'],
	['*a_b*', 'closed a_b'],
	['**a _b_ c**', 'closed a b c'],
	['***a***', 'closed a'],
	['~~**a**~~ b', 'closed a b'],
	['[**batch_size**](x)', 'closed batch_size -> [batch_size](x)'],
	['**[batch_size](x) (TODO)**', 'open batch_size -> [batch_size](x)'],
	['snake__case a__b', 'closed snake__case a__b'],
	['pin ***** __', 'closed pin ***** __'],
	['a == b, c == d', 'closed a == b, c == d'],
])('the marks of emphasis around %j are not shown, whatever stands within', (markdown, expected) => {
	expect(item(`- ${markdown}`)).toBe(expected);
});

test('an entry knows its line, parent and section', () => {
	const { entries } = read('# A\n- a\n  - b\n\n# B\n- c\n').body;
	expect(entries.map(({ line, parent, section }) => [line, parent, section])).toEqual([[1, -1, 0], [2, 0, 0], [5, -1, 1]]);
});

test('an entry\'s span leaves out its children', () => {
	const text = '- a\n  b\n  - c\n';
	expect(read(text).body.entries.map(({ from, to }) => text.slice(from, to))).toEqual(['a\n  b', 'c']);
});

test('NUL, lone surrogates, U+2028 and emoji are characters like any other', () => {
	const text = '- a\u0000b\n- \ud800\n- a\u2028- b\n- 👩‍💻 pair (TODO)\n';
	expect(read(text).body.entries.map(({ from, to }) => text.slice(from, to))).toEqual(['a\u0000b', '\ud800', 'a\u2028- b', '👩‍💻 pair (TODO)']);
});

test('a lone carriage return ends a line', () => {
	expect(entriesOf('## Tasks\r- a\r- b (TODO)\r')).toEqual(['closed a', 'open b']);
});

test('a note knows whether it holds more than headings and rules', () => {
	const held = ['', '# a\n---\n', '# a\n- \n%%\nx\n%%\n', '# a\n<!-- b -->\n', '---\ntitle: x\n---\n', 'a', '- a', '```\n```'];
	expect(held.map((text) => read(text).body.hasContent)).toEqual([false, false, false, false, false, true, true, true]);
});

test('the summary is plain text in one line', () => {
	expect(read('## Summary 🧭\n---\n**Learned** [a lot](b)  \nand `more`.\n\nNext.\n\n## Tasks\nnot this\n').body.summary).toBe('Learned a lot and more. Next.');
});
