import { planState, type WantedState } from '../../../../src/core/writing/entries/plan-state';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { readNote } from '../../../../src/core/reading/read-note';
import { applyEdit } from '../support/apply-edit';
import { vaultOf } from '../support/vault';

const PATH = 'log/week 2.md';
const vault = vaultOf({ [PATH]: 'written', 'log/Raft (TODO).md': 'written' });

function entriesOf(text: string) {
	return readNote(text, DEFAULT_SETTINGS).body.entries;
}

function make(wanted: WantedState, lines: readonly string[], entry = 0, others: readonly string[] = []): string | null {
	const text = ['## Keywords', ...lines, ''].join('\n');
	const edit = planState({ path: PATH, text, entry, read: entriesOf, others: others.map((other) => ({ text: other, entries: entriesOf(other) })), factsOf: vault.factsOf }, wanted);
	if (!edit) return null;
	const outcome = applyEdit(text, edit);
	if (!outcome.applied) throw new Error(outcome.reason);
	return outcome.text.split('\n')[1 + entry] ?? '';
}

test('a carried entry is reopened by a marker of its own, not by one in the link to its origin', () => {
	expect(make('open', ['- X [←](week%201.md)', '- [Y (TODO)](#)', '- [Z (TODO)](#)'])).toBe('- X [←](week%201.md) (TODO)');
});

test.each([
	['- X (TODO)', '- X'],
	['- RNN(TODO)', '- RNN'],
	['- [[DL/ML]Attention (TODO)](#)', '- [[DL/ML]Attention](#)'],
	['- [노름(Norm) (작성중)]()  ', '- [노름(Norm)]()  '],
	['- **X (TODO)** ^id-1', '- **X** ^id-1'],
	['- X (WIP) (TODO)', '- X'],
	['- [a (TODO)](#), [b (TODO)](#)', '- [a](#), [b](#)'],
	['- [ ] X', '- [x] X'],
	['- [ ] X (TODO)', '- [x] X'],
	['- [[Paxos (TODO)]]', '- [[Paxos]]'],
	['- [[Paxos|P (TODO)]]', '- [[Paxos|P]]'],
	['- [x](#) (TODO){: .big}', '- [x](#){: .big}'],
	['- X (TODO) %% note %%', '- X %% note %%'],
])('closes %j as %j', (open, closed) => {
	expect(make('closed', [open])).toBe(closed);
});

test('a link that leads to a note whose name has the marker keeps its name', () => {
	expect(make('closed', ['- [[Raft (TODO)]]'])).toBe('- [[Raft (TODO)|Raft]]');
});

test('a box is closed with the sign that the author uses', () => {
	expect(make('closed', ['- [ ] one', '- [X] two'])).toBe('- [X] one');
	expect(make('closed', ['- [ ] one'], 0, ['- [X] elsewhere'])).toBe('- [X] one');
});

test('an entry is reopened as others of its section are written, whatever most of the note does', () => {
	expect(make('open', ['- [ViT]()', '- [MDN(TODO)]()', '## Tasks', '- [CNN (TODO)]()', '- [GAN (TODO)]()'])).toBe('- [ViT(TODO)]()');
});

test('what is closed is not closed again, and what is open not reopened', () => {
	expect(make('closed', ['- X'])).toBeNull();
	expect(make('closed', ['- [x] X (TODO)'])).toBeNull();
	expect(make('open', ['- X (TODO)'])).toBeNull();
});

test('an item of nothing but a marker is left alone', () => {
	expect(make('closed', ['- (TODO)'])).toBeNull();
});

test.each([
	[['- X', '- Y(ToDo)'], '- X(ToDo)'],
	[['- X ^id', '- Y (WIP)'], '- X (WIP) ^id'],
	[['- [X](#)', '- [Y (TODO)](#)'], '- [X (TODO)](#)'],
	[['- [X](#)', '- [Y](#) (TODO)'], '- [X](#) (TODO)'],
	[['- [X](#)', '- [Y (TODO)](#)', '- a (WIP)', '- b (WIP)'], '- [X (TODO)](#)'],
	[['- [[X]]', '- [Y (TODO)](#)'], '- [[X]] (TODO)'],
	[['- [[X]]', '- [[Y (TODO)]]'], '- [[X (TODO)]]'],
	[['- [[X|x]]', '- [[Y|y (TODO)]]'], '- [[X|x (TODO)]]'],
	[['- [x] X', '- Y (TODO)'], '- [ ] X'],
	[['- [x] X', '- [ ] Y (TODO)'], '- [ ] X (TODO)'],
	[['- X (완료)', '- Y (예정)'], '- X (예정)'],
	[['- X{: .big}'], '- X (TODO){: .big}'],
	[['- X <!-- note --> ^id'], '- X (TODO) <!-- note --> ^id'],
	[['- X'], '- X (TODO)'],
])('reopens the first of %j as %j', (lines, reopened) => {
	expect(make('open', lines)).toBe(reopened);
});

test('the other notes of the series show the form where the note itself does not', () => {
	expect(make('open', ['- [X](#)'], 0, ['no list', '- [Y(작성중)](#)', '- [Z (TODO)](#)'])).toBe('- [X(작성중)](#)');
});

test('a cancelled entry can be opened by its box', () => {
	expect(make('open', ['- [-] X'])).toBe('- [ ] X');
});

test('an entry that is struck out stays so', () => {
	expect(make('open', ['- [x] ~~X is past~~'])).toBeNull();
});
