import fc from 'fast-check';
import { inverseEdit } from '../../../../src/core/writing/edits/apply-edit';
import { planState } from '../../../../src/core/writing/entries/plan-state';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { readNote } from '../../../../src/core/reading/read-note';
import { applyEdit } from '../support/apply-edit';
import { vaultOf } from '../support/vault';

const PATH = 'log/week 2.md';
const { factsOf } = vaultOf({ [PATH]: 'written', 'net/tcp.md': 'written' });
const words = fc.array(fc.constantFrom('Raft', '합의', '노름(Norm)', '👩‍🚀', '`code`', 'a: b', 'C#'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const category = fc.constantFrom('', '[DB]', '[DL/ML]', '__Net__; ');
const target = fc.constantFrom('', '#', 'new.md', 'net/tcp.md', '../net/new%20one#part');
const behind = fc.constantFrom('', ' ^id-1', '{: target="_blank"}', '  ');
const bullet = fc.constantFrom('- ', '1. ', '\t- ', '    * ');
const lineBreak = fc.constantFrom('\n', '\r\n');
const bom = fc.constantFrom('', '\uFEFF');

/** Ways to be open, each with a text and a target. */
const FORMS: Readonly<Record<string, (text: string, target: string) => string>> = {
	inLink: (text, to) => `[${text} (TODO)](${to})`,
	behindLink: (text, to) => `[${text}](${to})(작성중)`,
	plain: (text) => `${text} (WIP)`,
	alias: (text) => `[[net/tcp|${text.replace(/^\[.*\]/, '')}(TODO)]]`,
	box: (text, to) => `[ ] [${text}](${to})`,
	boxAndMarker: (text) => `[ ] ${text} (TODO)`,
};
const form = fc.constantFrom(...Object.values(FORMS));
const plainLine = fc.constantFrom('', '산문 (TODO) 안의 낱말', '> 인용', '### 작은 제목 🧩', '| a | b |', '```', '%%');

function entriesOf(text: string) {
	return readNote(text, DEFAULT_SETTINGS).body.entries;
}

function input(text: string, entry: number) {
	return { path: PATH, text, entry, read: entriesOf, others: [], factsOf };
}

const item = fc.tuple(bullet, form, category, words, target, behind).map(([mark, write, group, text, to, end]) => mark + write(group + text, to) + end);
const anyNote = fc.tuple(bom, lineBreak, fc.array(fc.oneof(item, item, plainLine), { maxLength: 9 }))
	.map(([mark, br, lines]) => mark + ['---', 'title: x', '---', '## Keywords 👀  ', ...lines, ''].join(br));

test('property: closing changes the promised span of one line, closes that entry alone, and can be undone', () => {
	fc.assert(fc.property(anyNote, (text) => {
		const before = entriesOf(text);
		before.forEach((entry, index) => {
			const edit = planState(input(text, index), 'closed');
			if (!edit) return;
			const from = entry.box?.from ?? entry.from;
			expect(edit.from).toBeGreaterThanOrEqual(from);
			expect(edit.to).toBeLessThanOrEqual(entry.to);
			const done = applyEdit(text, edit);
			if (!done.applied) throw new Error(done.reason);
			expect(done.text).toBe(text.slice(0, edit.from) + edit.replacement + text.slice(edit.to));
			expect(entriesOf(done.text).map(({ state }) => state)).toEqual(before.map(({ state }, at) => (at === index ? 'closed' : state)));
			expect(planState(input(done.text, index), 'closed')).toBeNull();
			const undone = applyEdit(done.text, inverseEdit(edit));
			expect(undone.applied && undone.text).toBe(text);
		});
	}), { numRuns: 300 });
});

test('property: what was closed and is reopened has its bytes again, where its neighbours have one form', () => {
	const uniform = fc.tuple(bom, lineBreak, form, fc.array(fc.tuple(bullet, category, words, target, behind), { minLength: 2, maxLength: 6 }))
		.map(([mark, br, write, items]) => mark + ['# Log', '## Keywords', ...items.map(([bulletMark, group, text, to, end]) => bulletMark + write(group + text, to) + end), ''].join(br));
	fc.assert(fc.property(uniform, (text) => {
		const open = entriesOf(text).flatMap(({ state }, index) => (state === 'open' ? [index] : []));
		fc.pre(open.length > 1);
		for (const index of open) {
			const closing = planState(input(text, index), 'closed');
			const closed = closing && applyEdit(text, closing);
			if (!closed?.applied) throw new Error(`Not closed: ${text}`);
			const opening = planState(input(closed.text, index), 'open');
			const reopened = opening && applyEdit(closed.text, opening);
			expect(reopened?.applied && reopened.text).toBe(text);
		}
	}), { numRuns: 300 });
});
