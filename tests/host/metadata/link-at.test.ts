import { linkAt } from '../../../host/obsidian/metadata/link-at';

test.each([
	['see [[a note#part|text]] now', 'text', { target: 'a note#part', isWeb: false }],
	['see [text](x/a%20b.md) now', 'text', { target: 'x/a b.md', isWeb: false }],
	['[[DL/ML]Intro (TODO)](#)', 'Intro', { target: '#', isWeb: false }],
	['see https://example.org/x?y now', 'example', { target: 'https://example.org/x?y', isWeb: true }],
	['[text](https://example.org)', 'example', { target: 'https://example.org', isWeb: true }],
	['see no link now', 'link', null],
])('in %s the word %s leads to %j', (text, word, goal) => {
	expect(linkAt(text, text.indexOf(word) + 1)).toEqual(goal);
});
