import fc from 'fast-check';
import type { Action, Journal } from '../../../../src/core/model/action';
import { inverseSteps, journalText, lastDone, readJournal, withAction } from '../../../../src/core/writing/edits/journal';
import { planEdit } from '../../../../src/core/writing/edits/plan-edit';

function action(id: string, parts: Partial<Action> = {}): Action {
	return { id, what: `Created ${id}.md`, state: 'done', steps: [], ...parts };
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const edit = fc.tuple(text, text, fc.nat()).map(([note, replacement, at]) => {
	const from = at % (note.length + 1);
	return planEdit('주간/2주차.md', note, { from, to: note.length }, replacement);
});
const step = fc.oneof(fc.record({ create: text, text }), fc.record({ remove: text, text }), fc.record({ edit }));
const anyAction: fc.Arbitrary<Action> = fc.record({ id: fc.uuid(), what: text, state: fc.constantFrom('begun', 'done', 'undone'), steps: fc.array(step, { maxLength: 4 }) });

test('property: a journal is read as it was written', () => {
	fc.assert(fc.property(fc.array(anyAction, { maxLength: 6 }), (journal) => {
		expect(readJournal(journalText(journal))).toEqual(journal);
	}));
});

test('a person can read it: an action stands on a line of its own', () => {
	expect(journalText([action('b', { steps: [{ create: 'b.md', text: '# B\n' }] }), action('a')]).split('\n')).toHaveLength(5);
});

test.each(['', '{', 'null', '[]', '{"actions":{}}', '{"actions":[{"id":1}]}', '{"actions":[{"id":"a","what":"x","state":"done","steps":[{"move":"a.md"}]}]}'])(
	'what is no journal is not read: %s', (stored) => expect(readJournal(stored)).toBeNull(),
);

test('an action that went on takes its own place', () => {
	const journal = withAction([action('b'), action('a')], action('a', { state: 'undone' }));
	expect(journal.map(({ id, state }) => `${id} ${state}`)).toEqual(['b done', 'a undone']);
});

test('the oldest actions go when there are too many', () => {
	let journal: Journal = [];
	for (let at = 0; at < 60; at++) journal = withAction(journal, action(String(at)));
	expect(journal).toHaveLength(50);
	expect(journal[0]?.id).toBe('59');
});

test('the oldest actions go when they are too long together, but never the newest', () => {
	const long = (id: string) => action(id, { steps: [{ create: 'a.md', text: 'x'.repeat(700_000) }] });
	expect(withAction([long('a')], long('b')).map(({ id }) => id)).toEqual(['b']);
	expect(withAction([], action('c', { steps: [{ create: 'a.md', text: 'x'.repeat(2_000_000) }] }))).toHaveLength(1);
});

test('the last change is the newest that has not been taken back', () => {
	expect(lastDone([action('c', { state: 'begun' }), action('b', { state: 'undone' }), action('a')])?.id).toBe('a');
	expect(lastDone([])).toBeNull();
});

test('what takes steps back goes from the last to the first', () => {
	const created = { create: 'a.md', text: 'A' };
	const changed = { edit: planEdit('week.md', '- [A](#)', { from: 6, to: 7 }, 'a.md', { from: 2, to: 8 }) };
	const [first, second] = inverseSteps([created, changed]);
	expect(first).toMatchObject({ edit: { expected: 'a.md', replacement: '#', line: '- [A](a.md)', anchor: '[A](a.md)' } });
	expect(second).toEqual({ remove: 'a.md', text: 'A' });
});
