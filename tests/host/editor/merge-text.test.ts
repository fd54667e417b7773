import fc from 'fast-check';
import { changeBetween, mergeChange } from '../../../host/obsidian/editor/merge-text';

function apply(text: string, { from, to, insert }: ReturnType<typeof changeBetween>): string {
	return text.slice(0, from) + insert + text.slice(to);
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '가'), maxLength: 20 });

test('the change between two texts makes the second of the first', () => {
	fc.assert(fc.property(text, text, (before, after) => {
		expect(apply(before, changeBetween(before, after))).toBe(after);
	}));
});

test('changes of different places come together', () => {
	const change = mergeChange('one\ntwo\nthree', 'one!\ntwo\nthree', 'one\ntwo\nthree?');
	expect(change && apply('one!\ntwo\nthree', change)).toBe('one!\ntwo\nthree?');
});

test('changes of different places come together whichever comes first', () => {
	fc.assert(fc.property(text, text, text, text, (head, ours, theirs, tail) => {
		const middle = '|middle|';
		const base = `${head}${middle}${tail}`;
		const change = mergeChange(base, `${ours}${head}${middle}${tail}`, `${head}${middle}${tail}${theirs}`);
		fc.pre(change !== null);
		expect(change && apply(`${ours}${head}${middle}${tail}`, change)).toBe(`${ours}${head}${middle}${tail}${theirs}`);
	}));
});

test('of changes of the same place none is taken', () => {
	expect(mergeChange('a word', 'a long word', 'a short word')).toBeNull();
});
