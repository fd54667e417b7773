import { applyEdits } from '../../../../src/core/writing/edits/apply-edits';
import { linkForms } from '../../../../src/core/writing/links/link-form';
import { createNoteIndex } from '../../../../src/core/writing/repay/note-index';
import { planChoice } from '../../../../src/core/writing/repay/plan-proposal';
import { missedNotes, writtenNotes } from '../../../../src/core/writing/repay/proposals';
import { retrospectiveOf, vaultOf } from '../support/vault';

const PATH = 'log/week 2.md';
const NOTES = ['net/TCP.md', 'net/Raft.md', 'math/norm.md', 'db/b-tree.md'];
const vault = vaultOf(Object.fromEntries([PATH, ...NOTES].map((path) => [path, 'written' as const])));
const index = createNoteIndex(NOTES.map((path) => ({ path, frontMatter: null })), []);

function chosen(task: 'fill' | 'repair', text: string, closes = false, now = text) {
	const read = retrospectiveOf(PATH, text);
	const proposals = task === 'fill' ? writtenNotes(read, index, [], vault.factsOf, () => true) : missedNotes(read, index, vault.factsOf);
	const note = { path: PATH, text: now, forms: linkForms([], 'relative'), resolve: vault.resolve };
	const edits = planChoice(proposals, { note, read: (other) => retrospectiveOf(PATH, other), factsOf: vault.factsOf, closes: () => closes });
	const { text: after, back, refused } = applyEdits(now, edits);
	expect(refused).toEqual([]);
	expect(applyEdits(after, back).text).toBe(now);
	return after;
}

const LINES = '## Keywords\r\n- [TCP (TODO)](#)\r\n- 노름(Norm) (TODO)\r\n- [ ] [Raft]()\r\n- [[B tree (TODO)]]\r\n';

test('all that is chosen for one note is written at once', () => {
	expect(chosen('fill', LINES)).toBe('## Keywords\r\n- [TCP (TODO)](../net/TCP.md)\r\n- [노름(Norm)](../math/norm.md) (TODO)\r\n- [ ] [Raft](../net/Raft.md)\r\n- [[b-tree|B tree (TODO)]]\r\n');
});

test('where it is asked for, the TODOs are closed with it', () => {
	expect(chosen('fill', LINES, true)).toBe('## Keywords\r\n- [TCP](../net/TCP.md)\r\n- [노름(Norm)](../math/norm.md)\r\n- [x] [Raft](../net/Raft.md)\r\n- [[b-tree|B tree]]\r\n');
});

test('two links of one entry are repaired together', () => {
	expect(chosen('repair', '## Keywords\n- [a](./TCP.md), [b](./Raft.md#x)\n')).toBe('## Keywords\n- [a](../net/TCP.md), [b](../net/Raft.md#x)\n');
});

test('a place that has moved is found, and one that has changed is left out', () => {
	const now = '## Keywords\n- new\n- [TCP](http://example.org)\n- Raft (TODO)\n';
	expect(chosen('fill', '## Keywords\n- [TCP (TODO)](#)\n- Raft (TODO)\n', false, now)).toBe(now.replace('Raft', '[Raft](../net/Raft.md)'));
});
