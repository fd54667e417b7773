import fc from 'fast-check';
import type { TextEdit } from '../../../../src/core/model/text-edit';
import { inverseEdit } from '../../../../src/core/writing/edits/apply-edit';
import { applyEdits } from '../../../../src/core/writing/edits/apply-edits';
import { planEdit } from '../../../../src/core/writing/edits/plan-edit';
import { applyEdit } from '../support/apply-edit';

const NOTE = [
	'\uFEFF---', 'title: 2주차', '---', '', '## Keywords 👀   ', '* [CNN (TODO)](#)', '* [RNN (TODO)](#)', '',
	'## Tasks', '---', '* [MLP (TODO)]()', '* [ViT (TODO)]()', '* [ViT (TODO)]()', '',
].join('\r\n');

/** The edit that fills the target of the first link with this text in the note. */
function fill(link: string, target: string, replacement: string): TextEdit {
	const from = NOTE.indexOf(link);
	const at = from + link.indexOf(`](${target}`) + 2;
	return planEdit('week.md', NOTE, { from: at, to: at + target.length }, replacement, { from, to: from + link.length });
}

const cnn = fill('[CNN (TODO)](#)', '#', 'cnn.md');
const mlp = fill('[MLP (TODO)]()', '', 'mlp.md');
const vit = fill('[ViT (TODO)]()', '', 'vit.md');

function textAfter(text: string, edit: TextEdit): string {
	const outcome = applyEdit(text, edit);
	return outcome.applied ? outcome.text : `${outcome.reason}: ${outcome.found}`;
}

test('an edit changes its span and no other byte', () => {
	expect(textAfter(NOTE, cnn)).toBe(NOTE.replace('[CNN (TODO)](#)', '[CNN (TODO)](cnn.md)'));
});

test('an empty span is filled', () => {
	expect(textAfter(NOTE, mlp)).toBe(NOTE.replace('[MLP (TODO)]()', '[MLP (TODO)](mlp.md)'));
});

test('of two identical lines the one that was meant is changed while nothing moved', () => {
	expect(textAfter(NOTE, vit)).toBe(NOTE.replace('[ViT (TODO)]()', '[ViT (TODO)](vit.md)'));
});

test('a line that moved down is found again under its heading', () => {
	const moved = NOTE.replace('## Tasks', '- one more\r\n\r\n## Tasks').replace('* [MLP', '* [LSTM]()\r\n* [MLP');
	expect(textAfter(moved, mlp)).toBe(moved.replace('[MLP (TODO)]()', '[MLP (TODO)](mlp.md)'));
});

test('a line that grew elsewhere is still known by its link', () => {
	const grown = NOTE.replace('* [CNN (TODO)](#)', '* very [CNN (TODO)](#) important');
	expect(textAfter(grown, cnn)).toBe(grown.replace('[CNN (TODO)](#)', '[CNN (TODO)](cnn.md)'));
});

test('a link that was filled by another hand is left alone', () => {
	const filled = NOTE.replace('[CNN (TODO)](#)', '[CNN (TODO)](mine.md)');
	expect(textAfter(filled, cnn)).toBe('changed: * [CNN (TODO)](mine.md)');
});

test('the same line under another heading is not taken for it', () => {
	const elsewhere = NOTE.replace('* [MLP (TODO)]()\r\n', '').replace('* [RNN', '* [MLP (TODO)]()\r\n* [RNN');
	expect(applyEdit(elsewhere, mlp)).toMatchObject({ applied: false, reason: 'changed' });
});

test('several identical lines that moved are refused', () => {
	expect(applyEdit(NOTE.replace('## Tasks', '- one more line\r\n\r\n## Tasks'), vit)).toMatchObject({ applied: false, reason: 'ambiguous' });
});

test('an edit whose section is no more is refused', () => {
	expect(applyEdit(NOTE.slice(0, NOTE.indexOf('## Tasks')), mlp)).toEqual({ applied: false, reason: 'gone', found: '' });
});

test('an identical line that is only the beginning of a longer one is not taken for it', () => {
	const longer = NOTE.replace('* [CNN', '* new\r\n* [CNN').replace('* [RNN (TODO)](#)', '* [RNN (TODO)](#) and more');
	expect(applyEdit(longer, fill('[RNN (TODO)](#)', '#', 'rnn.md'))).toMatchObject({ applied: false, reason: 'changed' });
});

test('undo gives the original back', () => {
	const done = applyEdit(NOTE, vit);
	expect(done.applied && textAfter(done.text, inverseEdit(vit))).toBe(NOTE);
});

test('undo finds its place again in a note that went on', () => {
	const done = applyEdit(NOTE, cnn);
	if (!done.applied) throw new Error('not applied');
	const wentOn = done.text.replace('title: 2주차', 'title: 2주차 회고\r\ndraft: false');
	expect(textAfter(wentOn, inverseEdit(cnn))).toBe(NOTE.replace('title: 2주차', 'title: 2주차 회고\r\ndraft: false'));
});

test('a span that does not lie in the text is refused aloud', () => {
	expect(() => planEdit('week.md', 'abc', { from: 2, to: 4 }, 'x')).toThrow(RangeError);
});

const words = fc.constantFrom('a', '가', '👩‍🚀', '한글', '[x](#)', '(TODO)', ' ', '\n', '\r\n', '\r', '\n## H\n', '\n---\n', '* [ ] ', '\uFEFF');
const anyNote = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
const noteAndEdit = fc.tuple(anyNote, fc.nat(), fc.nat(), anyNote).map(([text, a, b, replacement]) => {
	const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
	return { text, edit: planEdit('n.md', text, { from, to }, replacement) };
});

test('property: an edit on its own text applies at its span, and undo restores every byte', () => {
	fc.assert(fc.property(noteAndEdit, ({ text, edit }) => {
		const done = applyEdit(text, edit);
		if (!done.applied) throw new Error(done.reason);
		expect(done.text).toBe(text.slice(0, edit.from) + edit.replacement + text.slice(edit.to));
		expect(textAfter(done.text, inverseEdit(edit))).toBe(text);
		expect(applyEdits(done.text, applyEdits(text, [edit]).back).text).toBe(text);
	}), { numRuns: 2000 });
});

test('property: after a change by another hand the edit replaces its expected text alone, or nothing', () => {
	fc.assert(fc.property(noteAndEdit, fc.nat(), anyNote, fc.nat(8), ({ text, edit }, place, inserted, dropped) => {
		const at = place % (text.length + 1);
		const now = text.slice(0, at) + inserted + text.slice(at + dropped);
		const done = applyEdit(now, edit);
		if (!done.applied) return;
		expect(now.slice(done.span.from, done.span.from + edit.expected.length)).toBe(edit.expected);
		const rest = now.slice(0, done.span.from) + now.slice(done.span.from + edit.expected.length);
		expect(done.text.slice(0, done.span.from) + done.text.slice(done.span.to)).toBe(rest);
		const { text: after, back } = applyEdits(now, [edit]);
		expect(applyEdits(after, back).text).toBe(now);
	}), { numRuns: 2000 });
});
