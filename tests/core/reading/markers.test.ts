import { entriesOf, item, read } from './support/notation';

test.each([
	['X (TODO)', 'open X'],
	['X(todo)', 'open X'],
	['X (ToDo)', 'open X'],
	['X (WIP)', 'open X'],
	['X (작성중)', 'open X'],
	['X (진행 중)', 'open X'],
	['X (예정)', 'open X'],
	['X（未完）', 'open X'],
	['X [TODO]', 'open X'],
	['X (완료)', 'closed X'],
	['X (DONE)', 'closed X'],
	['**X (TODO)**', 'open X'],
	['X (TODO) ^block', 'open X'],
	['X (TODO) %% n %%', 'open X'],
	['X (TODO) <!-- n -->', 'open X'],
	['X (TODO)<br/>', 'open X'],
	['X (TODO) <br>', 'open X'],
	['X (TODO) %% n %% ^block', 'open X'],
	['X (TODO) **b** %% n %%', 'closed X (TODO) b'],
	['[X (TODO)](#) <!-- n -->', 'open X -> [X](#)'],
	['X (TODO)\u00a0', 'open X'],
	['X (TODO)\u3000', 'open X'],
	['X (TODO)\u200b', 'open X'],
	['X (TODO)\ufeff', 'open X'],
	['X（ＴＯＤＯ）', 'open X'],
	['[X (TODO)\u00a0](#)', 'open X -> [X](#)'],
	['노름(Norm) (TODO)', 'open 노름(Norm)'],
	['노름(Norm)', 'closed 노름(Norm)'],
	['(TODO) X', 'closed (TODO) X'],
	['X (TODO) later', 'closed X (TODO) later'],
	['TODO 리스트를 만들었다', 'closed TODO 리스트를 만들었다'],
	['X TODO', 'closed X TODO'],
	['X (TODO: ask)', 'closed X (TODO: ask)'],
	['✅ X', 'closed ✅ X'],
	['~~X~~ is a joke', 'closed X is a joke'],
	['[X (TODO)](#) and more', 'open X and more -> [X](#)'],
	['[X](#) (TODO)', 'open X -> [X](#)'],
	['[X (TODO)](a) [Y](b)', 'open X Y -> [X](a) [Y](b)'],
	['[X](a(TODO))', 'closed X -> [X](a(TODO))'],
])('the item %s', (markdown, expected) => {
	expect(item(`- ${markdown}`)).toBe(expected);
});

test.each([
	['[ ] a', 'open [ ] a'],
	['[x] a', 'closed [x] a'],
	['[X] a', 'closed [X] a'],
	['[-] a', 'cancelled [-] a'],
	['[>] a', 'cancelled [>] a'],
	['[/] a', 'open [/] a'],
	['[완] a', 'open [완] a'],
	['[x] a (TODO)', 'closed [x] a'],
	['[ ] a (완료)', 'open [ ] a'],
	['[x] ~~a~~', 'cancelled [x] a'],
	['[ ] ~~a~~ not ~~b~~', 'open [ ] a not b'],
	['[ ] ~~a~~ ^id', 'cancelled [ ] a'],
	['[ ] ~~a', 'open [ ] ~~a'],
	['[x](y)', 'closed x -> [x](y)'],
	['[x]a', 'closed {x} a'],
	['[ ] 1. x', 'open [ ] 1. x'],
	['[ ] [a (TODO)](#)', 'open [ ] a -> [a](#)'],
	['[ ]', ''],
	['[x] ', ''],
])('the check box %s', (markdown, expected) => {
	expect(item(`- ${markdown}`)).toBe(expected);
});

test('a numbered item may have a check box', () => {
	expect(item('1. [-] a')).toBe('cancelled [-] a');
});

test('the settings say what a box says', () => {
	expect(entriesOf('- [!] a\n', { boxes: { '!': 'closed' } })).toEqual(['closed [!] a']);
});

test('the settings say which words are markers', () => {
	expect(entriesOf('- a (나중에)\n- b (TODO)\n', { openMarkers: ['나중에'] })).toEqual(['open a', '~closed b (TODO)']);
});

test.each([
	['- [x](y)\n\n  [z (TODO)](#)', 'open x -> [x](y) [z](#)'],
	['- [x (완료)](y)\n\n  [z (TODO)](#)', 'open x -> [x](y) [z](#)'],
	['- [x (TODO)](y)\n\n  [z (완료)](#)', 'open x -> [x](y) [z](#)'],
	['- [x] x\n\n  [z (TODO)](#)', 'closed [x] x -> [z](#)'],
	['- x\n\n  plain [z (TODO)](#)', 'open x -> [z](#)'],
])('a marker of a link in a later paragraph says what the item is: %j', (markdown, expected) => {
	expect(item(markdown)).toBe(expected);
});

test('an item counts anywhere when a link in a later paragraph has a marker', () => {
	expect(entriesOf('- a\n\n  [b (TODO)](#)\n')).toEqual(['open a -> [b](#)']);
});

test('boxes in callouts count only where the settings say so', () => {
	const callout = '> [!note] habits\n> - [ ] water\n';
	expect(entriesOf(callout)).toEqual(['~open [ ] water']);
	expect(entriesOf(callout, { countCallouts: true })).toEqual(['open [ ] water']);
});

test('spans of box and marker cover the sign alone', () => {
	const text = '> * [x] a (TODO)\n';
	const [entry] = read(text).body.entries;
	expect(entry?.box && text.slice(entry.box.from, entry.box.to)).toBe('x');
	expect(entry?.marker && text.slice(entry.marker.from, entry.marker.to)).toBe('(TODO)');
	expect(entry && text.slice(entry.from, entry.to)).toBe('a (TODO)');
});
