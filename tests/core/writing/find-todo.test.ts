import { DEFAULT_READING } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { findEntry } from '../../../src/core/writing/find-todo';

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
