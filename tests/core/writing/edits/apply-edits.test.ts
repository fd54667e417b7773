import fc from 'fast-check';
import type { TextEdit } from '../../../../src/core/model/text-edit';
import { applyEdits } from '../../../../src/core/writing/edits/apply-edits';
import { changedLines } from '../../../../src/core/writing/edits/changed-lines';
import { inOrder } from '../../../../src/core/writing/edits/journal';
import { planEdit } from '../../../../src/core/writing/edits/plan-edit';

const NOTE = '\uFEFF## 키워드\r\n- [CNN (TODO)](#)\r\n- [RNN (TODO)](#), [LSTM (TODO)](#)\r\n\r\n## 과제\r\n- [CNN (TODO)](#)\r\n';

function fill(text: string, link: string, target: string, nth = 0) {
	let from = text.indexOf(link);
	for (let round = 0; round < nth; round++) from = text.indexOf(link, from + 1);
	const at = from + link.indexOf('(#)') + 1;
	return planEdit('week.md', text, { from: at, to: at + 1 }, target, { from, to: from + link.length });
}

const rnn = fill(NOTE, '[RNN (TODO)](#)', 'rnn.md');
const lstm = fill(NOTE, '[LSTM (TODO)](#)', 'lstm.md');
const both = [fill(NOTE, '[CNN (TODO)](#)', 'cnn.md'), rnn, lstm, fill(NOTE, '[CNN (TODO)](#)', 'cnn.md', 1)];

test('edits that were computed from one text are all made, two on one line too', () => {
	const { text, refused } = applyEdits(NOTE, both);
	expect(refused).toEqual([]);
	expect(text).toBe(NOTE.replaceAll('CNN (TODO)](#)', 'CNN (TODO)](cnn.md)').replace('RNN (TODO)](#)', 'RNN (TODO)](rnn.md)').replace('LSTM (TODO)](#)', 'LSTM (TODO)](lstm.md)'));
});

test('what takes them back gives every byte back', () => {
	const { text, back } = applyEdits(NOTE, both);
	expect(applyEdits(text, back)).toMatchObject({ text: NOTE, refused: [] });
});

test('made a second time, they change nothing and are refused nowhere', () => {
	const once = applyEdits(NOTE, both);
	const twice = applyEdits(once.text, both);
	expect(twice).toMatchObject({ text: once.text, refused: [] });
	expect(twice.back).toEqual([]);
	expect(applyEdits(twice.text, twice.made).text).toBe(NOTE);
});

test('one that is refused keeps no other from being made', () => {
	const moved = NOTE.replace('- [RNN (TODO)](#)', '- [RNN](mine.md)');
	const { text, refused } = applyEdits(moved, [rnn, lstm]);
	expect(text).toBe(moved.replace('[LSTM (TODO)](#)', '[LSTM (TODO)](lstm.md)'));
	expect(refused).toEqual([{ edit: rnn, reason: 'changed', found: '- [RNN](mine.md), [LSTM (TODO)](#)' }]);
});

test('of two alike, neither is written into the other when its place is gone', () => {
	const note = '### A\n- CNN (TODO)\n### A\n- CNN (TODO)\n';
	const [one, other] = [8, 27].map((from, at) => planEdit('week.md', note, { from, to: from + 3 }, `[[CNN ${String(at)}]]`));
	if (!one || !other) throw new Error('No edits');
	const without = '### A\n- CNN (TODO)\n### A\n';
	expect(applyEdits(without, [other, one])).toMatchObject({ text: without.replace('CNN', '[[CNN 0]]'), refused: [{ edit: other, reason: 'ambiguous' }] });
});

describe('of two links alike in lines that differ', () => {
	const twins = '## 키워드\n- [RNN](#) (TODO)\n- [RNN](#) again (TODO)\n';
	const second = fill(twins, '[RNN](#)', 'RNN.md', 1);

	test('the one that was meant is filled, though the other stands on its line by now', () => {
		const moved = twins.replace('\n', '\n- new\n');
		expect(applyEdits(moved, [second]).text).toBe(moved.replace('(#) again', '(RNN.md) again'));
	});

	test('the one that was filled is taken back, though the author fills the other by hand', () => {
		const { text, back } = applyEdits(twins, [second]);
		const now = text.replace('- [RNN](#)', '- new\n- [RNN](RNN.md)');
		expect(applyEdits(now, back).text).toBe(now.replace('(RNN.md) again', '(#) again'));
	});

	test('neither is filled once the line that was meant has moved and changed', () => {
		const moved = twins.replace('\n', '\n- new\n').replace('again', 'once more');
		expect(applyEdits(moved, [second])).toMatchObject({ text: moved, refused: [{ reason: 'changed' }] });
	});
});

const words = fc.constantFrom('a', '한글', '👩‍🚀', '[A](#)', '(TODO)', ' ', '- [ ] ', '\r\n', '\n', '\r', '\n## H\n', '\uFEFF');
const anyNote = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));

function ordered(edits: readonly TextEdit[]): readonly TextEdit[] {
	return inOrder(edits.map((edit) => ({ edit }))).flatMap((step) => ('edit' in step ? [step.edit] : []));
}

const inline = fc.array(fc.constantFrom('a', '한글', '👩‍🚀', '[A](#)', '(TODO)', ' '), { maxLength: 4 }).map((parts) => parts.join(''));

test('property: edits within lines are all made, and taken back byte by byte', () => {
	fc.assert(fc.property(anyNote, fc.array(fc.tuple(fc.nat(), inline), { maxLength: 5 }), (text, wanted) => {
		const pieces = [...text.matchAll(/[^\r\n]+/g)];
		const edits = [...new Map(wanted.map(([at, replacement]) => [at % Math.max(1, pieces.length), replacement]))].flatMap(([at, replacement]) => {
			const piece = pieces[at];
			return piece ? [planEdit('n.md', text, { from: piece.index, to: piece.index + piece[0].length }, replacement)] : [];
		});
		const done = applyEdits(text, ordered(edits));
		expect(done.refused).toEqual([]);
		expect(applyEdits(done.text, done.back)).toMatchObject({ text, refused: [] });
	}), { numRuns: 1000 });
});

function afterChanges(before: string, after: string): string {
	const lines = before.split('\n');
	const offset = ({ line, ch }: { line: number; ch: number }): number => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, ch);
	return [...changedLines(before, after)].reverse().reduce((text, { from, to, text: piece }) => text.slice(0, offset(from)) + piece + text.slice(offset(to)), before);
}

test('property: the changes of lines make one text of the other', () => {
	const lines = anyNote.map((text) => text.replace(/\r\n?/g, '\n'));
	fc.assert(fc.property(lines, lines, (before, after) => {
		expect(afterChanges(before, after)).toBe(after);
	}), { numRuns: 1000 });
});

test('a change of a line is cut to what differs in it', () => {
	expect(changedLines('a\n- [x](#)\nb', 'a\n- [x](x.md)\nb')).toEqual([{ from: { line: 1, ch: 6 }, to: { line: 1, ch: 7 }, text: 'x.md' }]);
});
