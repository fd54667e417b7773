import { DEFAULT_READING } from '../../../../src/core/model/settings';
import { readNote } from '../../../../src/core/reading/read-note';
import { entryAt, findEntry } from '../../../../src/core/writing/entries/find-todo';
import { makeEntry } from '../../../support/builders';

function entriesOf(text: string) {
	return readNote(text, DEFAULT_READING).body.entries;
}

test('an entry is found at its place', () => {
	expect(findEntry(entriesOf('- [A (TODO)](#)\n- [B (TODO)](#)'), { entry: 1, text: 'B' })?.line).toBe(1);
});

test('an entry that moved is found by its text', () => {
	expect(findEntry(entriesOf('- new\n- [A (TODO)](#)'), { entry: 0, text: 'A' })?.line).toBe(1);
});

test('an entry that reads otherwise now is not found', () => {
	expect(findEntry(entriesOf('- [A2 (TODO)](#)'), { entry: 0, text: 'A' })).toBeNull();
});

test('of two entries of the same text, neither is taken for the one that moved', () => {
	expect(findEntry(entriesOf('- new\n- [A (TODO)](#)\n- [A (TODO)](#)'), { entry: 0, text: 'A' })).toBeNull();
});

test('the entry at the cursor is that whose text covers it, or else the only one of its line', () => {
	const entries = [makeEntry({ from: 4, to: 9, line: 1 }), makeEntry({ from: 20, to: 25, line: 3 }), makeEntry({ from: 28, to: 30, line: 3 })];
	expect([[9, 1], [2, 1], [28, 3], [18, 3], [2, 0]].map(([offset = 0, line = 0]) => entryAt(entries, offset, line))).toEqual([0, 0, 2, -1, -1]);
});
