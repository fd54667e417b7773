import type { FrontMatter } from '../../../../src/core/model/front-matter';
import { linkForms } from '../../../../src/core/writing/links/link-form';
import { createNoteIndex } from '../../../../src/core/writing/repay/note-index';
import { planProposal } from '../../../../src/core/writing/repay/plan-proposal';
import { missedNotes } from '../../../../src/core/writing/repay/proposals';
import { applyEdit } from '../support/apply-edit';
import { retrospectiveOf, vaultOf } from '../support/vault';

const PATH = 'log/week 2.md';

function missed(line: string, paths: readonly string[], frontMatter: FrontMatter | null = null) {
	const vault = vaultOf(Object.fromEntries([PATH, ...paths].map((path) => [path, 'written' as const])));
	const text = `## Keywords\r\n${line}\r\n`;
	const read = retrospectiveOf(PATH, text);
	const index = createNoteIndex(paths.map((path) => ({ path, frontMatter })), []);
	const proposals = missedNotes(read, index, vault.factsOf);
	const repair = () => {
		const [first] = proposals;
		const edit = first && planProposal(first, { path: PATH, text, forms: linkForms([]), resolve: vault.resolve }, read, vault.factsOf);
		const outcome = edit && applyEdit(text, edit);
		return outcome?.applied ? outcome.text.split('\r\n')[1] : null;
	};
	return { proposals, repair };
}

function reasonsFor(line: string, path: string) {
	const [found] = missed(line, [path]).proposals;
	return found?.reasons.map((reason) => (reason.code === 'date' ? `date ${String(reason.days)}` : reason.code));
}

test.each([
	['- [X](../dl/2021-08-09-x.md)', 'dl/2021-08-10-x.md', ['date 1']],
	['- [X](../dl/2021-08-09-x.md)', 'dl/x.md', ['date null']],
	['- [X](../dl/modern-cnn.md)', 'cv/modern-cnn.md', ['moved']],
	['- [X](../../dl/modern-cnn.md)', 'dl/modern-cnn.md', ['moved']],
	['- [X](../dl/2021-08-09-x.md)', 'cv/2021-08-12-x.md', ['date 3', 'moved']],
	['- [X](../dl/modern_cnn.md)', 'dl/Modern CNN.md', ['spelling']],
	['- [X](../dl/modrn-cnn.md)', 'dl/modern-cnn.md', ['letter']],
	['- [X](../dl/modern-cnn.markdown)', 'dl/modern-cnn.md', ['extension']],
	['- [[모던 씨엔엔들]]', '모던 씨엔엔.md', ['letter']],
])('for %j the note %j is offered, because of %j', (line, path, reasons) => {
	expect(reasonsFor(line, path)).toEqual(reasons);
});

test('another case and another Unicode form are told where the vault’s own lookup does not see past them', () => {
	const text = '## Keywords\n- [X](../DL/norm.md)\n- [Y](../dl/노름.md)\n'.normalize('NFC');
	const index = createNoteIndex(['dl/norm.md', 'dl/노름.md'.normalize('NFD')].map((path) => ({ path, frontMatter: null })), []);
	const found = missedNotes(retrospectiveOf(PATH, text), index, () => ({ leadsTo: 'missing', path: null, noteState: null }));
	expect(found.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['case'], ['unicode']]);
});

test('a wiki link by a title or alias, which the app does not follow, finds the note', () => {
	expect(missed('- [[Modern CNN]]', ['dl/2021-08-09-dl-modern.md'], { title: 'Modern CNN' }).proposals).toMatchObject([{ reasons: [{ code: 'title' }], isSure: true }]);
});

test.each([
	['- [X](../dl/week-1.md)', 'dl/week-2.md'],
	['- [X](../dl/cat.md)', 'dl/cut.md'],
	['- [X](https://example.org/x)', 'x.md'],
	['- [X](#)', 'X.md'],
	['- [X](../dl/x.md)', 'dl/x.md'],
	['- [X][ref]\r\n\r\n[ref]: ../dl/x1.md', 'dl/x1.md'],
	['- ![X](pictures/x.png)', 'x.md'],
])('for %j the note %j is not offered', (line, path) => {
	expect(missed(line, [path]).proposals).toEqual([]);
});

test('a letter apart is a guess, and so is one note of several', () => {
	expect(missed('- [[Modrn CNN]]', ['Modern CNN.md']).proposals).toMatchObject([{ isSure: false }]);
	const two = missed('- [X](./x-y.md)', ['dl/2021-08-09-x-y.md', 'dl/x-y.md']).proposals;
	expect(two.map(({ path, isSure }) => [path, isSure])).toEqual([['dl/x-y.md', false], ['dl/2021-08-09-x-y.md', false]]);
});

test('the link of a paragraph is repaired like that of an entry', () => {
	expect(missed('See [there](dl/there.md).', ['cv/there.md']).repair()).toBe('See [there](../cv/there.md).');
});

test.each([
	['- [X (TODO)](../dl/modern-cnn.md#head%20line "title"){: .big}', 'cv/modern-cnn.md', '- [X (TODO)](../cv/modern-cnn.md#head%20line "title"){: .big}'],
	['- [X](./modern-cnn.md)', 'log/old/modern-cnn.md', '- [X](./old/modern-cnn.md)'],
	['- [X](/dl/modern-cnn)', 'cv/modern-cnn.md', '- [X](/cv/modern-cnn)'],
	['- [X](../dl/a%20b%20c.md)', 'cv/a b c.md', '- [X](../cv/a%20b%20c.md)'],
	['- [X](<../dl/a b c.md>)', 'cv/a b c.md', '- [X](<../cv/a b c.md>)'],
	['- [X](../dl/%EB%85%B8%EB%A6%84.md)', 'cv/노름.md', '- [X](../cv/%EB%85%B8%EB%A6%84.md)'],
	['- [X](../dl/노름.md)', 'cv/노름 (1)/노름.md', '- [X](../cv/노름%20%281%29/노름.md)'],
	['- [[Modrn CNN]]', 'dl/Modern CNN.md', '- [[Modern CNN]]'],
	['- [[dl/Modern CNN#Part|shown (TODO)]]', 'cv/Modern CNN.md', '- [[cv/Modern CNN#Part|shown (TODO)]]'],
	['- [[Modrn CNN.md]]', 'dl/Modern CNN.md', '- [[Modern CNN.md]]'],
	['- ![[Modrn CNN]]', 'dl/Modern CNN.md', '- ![[Modern CNN]]'],
	['- [X](modern-cnn.markdown)', 'dl/modern-cnn.md', '- [X](../dl/modern-cnn.md)'],
])('repairs %j for %j by its target alone', (line, path, repaired) => {
	expect(missed(line, [path]).repair()).toBe(repaired);
});

test('a note that no wiki link can name is not linked by one', () => {
	expect(missed('- [[Modern CNN]]', ['dl/[new] Modern.md'], { title: 'Modern CNN' }).repair()).toBeNull();
});
