import fc from 'fast-check';
import { cut } from '../../../../src/core/model/span';
import { inverseEdit } from '../../../../src/core/writing/edits/apply-edit';
import { linkForms } from '../../../../src/core/writing/links/link-form';
import { createNoteIndex } from '../../../../src/core/writing/repay/note-index';
import { planProposal } from '../../../../src/core/writing/repay/plan-proposal';
import { missedNotes, writtenNotes } from '../../../../src/core/writing/repay/proposals';
import { applyEdit } from '../support/apply-edit';
import { retrospectiveOf, vaultOf } from '../support/vault';

const PATH = 'log/week 2.md';
const NOTES = ['net/tcp handshake.md', 'db/2024-03-01-raft.md', 'math/노름 (norm).md', 'math/old/합의.md', 'Attention.md'];
const vault = vaultOf(Object.fromEntries([PATH, ...NOTES].map((path) => [path, 'written' as const])));
const index = createNoteIndex(NOTES.map((path) => ({ path, frontMatter: null })), ['todo']);

const target = fc.constantFrom('', '#', 'tcp%20handshake.md', '../tcp_handshake.md', '../db/2024-02-28-raft.md#log%20part', './합의', '/math/노름%20%28norm%29', '<../x/tcp handshake.md>', '<atention.md> "title"', 'nowhere.md', 'https://example.org');
const name = fc.constantFrom('TCP handshake', 'Raft', '노름(Norm)', 'norm', '합의', 'Attention', '👩‍🚀', 'a | b');
const entry = fc.oneof(
	fc.tuple(name, fc.constantFrom(' (TODO)', '(TODO)', ''), target).map(([text, mark, to]) => `[${text}${mark}](${to})`),
	fc.tuple(fc.constantFrom('[DB]', '[DB][', '['), name).map(([group, text]) => `${group}${text} (TODO)`),
	fc.tuple(name, fc.constantFrom('x/Raft', 'Atention#part', '합이 둘', '노 름 (norm)')).map(([text, to]) => `[[${to}|${text} (TODO)]] [b](${to.replaceAll(' ', '%20')})`),
);
const line = fc.oneof(fc.tuple(fc.constantFrom('- ', '\t- ', '1. ', '- [ ] '), entry).map((parts) => parts.join('')), entry.map((words) => `\n${words}`), fc.constantFrom('', '| a | b |', '## Tasks'));
const note = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.array(line, { minLength: 1, maxLength: 8 }))
	.map(([mark, br, lines]) => mark + ['---', 'title: x', '---', '## Keywords', ...lines.flatMap((one) => one.split('\n')), ''].join(br));

test('property: what is filled or repaired changes that span alone, leads to the chosen note, and can be undone', () => {
	fc.assert(fc.property(note, (text) => {
		const read = retrospectiveOf(PATH, text);
		const proposals = [...writtenNotes(read, index, ['todo'], vault.factsOf, () => true), ...missedNotes(read, index, vault.factsOf)];
		for (const proposal of proposals) {
			const edit = planProposal(proposal, { path: PATH, text, forms: linkForms([]), resolve: vault.resolve }, read, vault.factsOf);
			if (!edit) continue;
			const done = applyEdit(text, edit);
			if (!done.applied) throw new Error(done.reason);
			expect(done.text).toBe(text.slice(0, edit.from) + edit.replacement + text.slice(edit.to));
			const after = retrospectiveOf(PATH, done.text);
			expect(after.entries.map(({ state, text: words }) => [state, words])).toEqual(read.entries.map(({ state, text: words }) => [state, words]));
			const links = [...after.entries.flatMap((one) => one.links), ...after.looseLinks].filter(({ from, to }) => from <= edit.from && edit.from <= to);
			expect(links.map((link) => vault.factsOf(link, PATH).path)).toContain(proposal.path);
			const undone = applyEdit(done.text, inverseEdit(edit));
			expect(undone.applied && undone.text).toBe(text);
			if (proposal.task === 'repair') expect(cut(text, edit)).toBe(proposal.link?.target);
		}
	}), { numRuns: 300 });
});
