import { applyEdits } from '../../../../src/core/writing/edits/apply-edits';
import { inOrder } from '../../../../src/core/writing/edits/journal';
import { linkForms } from '../../../../src/core/writing/links/link-form';
import { planStubs, type PlannedStub, type StubSource } from '../../../../src/core/writing/stubs/plan-stub';
import { fillLink } from '../../../../src/core/writing/stubs/stub-edit';
import { stubSteps } from '../../../../src/core/writing/stubs/stub-steps';
import { DEFAULT_SETTINGS, type WritingSettings } from '../../../../src/core/model/settings';
import { planned, retrospectiveOf, stubFor, vaultOf } from '../support/vault';

const PATH = '회고/2주차.md';

function source(text: string, settings: Partial<WritingSettings> = {}, files: Parameters<typeof vaultOf>[0] = {}): StubSource {
	const retrospective = retrospectiveOf(PATH, text);
	const vault = vaultOf({ [PATH]: 'written', ...files });
	return { retrospective, text, series: [retrospective], today: '2026-11-23', template: null, ...vault, settings: { ...DEFAULT_SETTINGS, ...settings } };
}

function made(from: StubSource) {
	const plans = planStubs(from, from.retrospective.entries.filter(({ state }) => state === 'open'));
	const steps = inOrder(stubSteps(plans.filter((plan): plan is PlannedStub => plan.planned)));
	const edits = steps.flatMap((step) => ('edit' in step ? [step.edit] : []));
	return { notes: steps.flatMap((step) => ('create' in step ? [step.create] : [])), ...applyEdits(from.text, edits) };
}

test('two TODOs that would get the same note make one, with two links', () => {
	const { notes, text, refused } = made(source('## 키워드\n- [RNN (TODO)](#)\n- [rnn (TODO)](#)\n- 합의 (TODO)\n', { stubPlace: 'beside' }));
	expect(notes).toEqual(['회고/RNN.md', '회고/합의.md']);
	expect(text).toBe('## 키워드\n- [RNN (TODO)](RNN.md)\n- [rnn (TODO)](RNN.md)\n- [합의](합의.md) (TODO)\n');
	expect(refused).toEqual([]);
});

test('two new notes of one name have links that lead to each', () => {
	const from = source('## 키워드\n- [DL]Intro (TODO)\n- [NLP]Intro (TODO)\n- [DL][[cnn]]\n- [NLP][[bert]]\n', { stubPlace: 'category' }, { 'deep learning/cnn.md': 'written', 'nlp/bert.md': 'written' });
	const { notes, text } = made(from);
	expect(notes).toEqual(['deep learning/Intro.md', 'nlp/Intro.md']);
	expect(text).toContain('- [DL][[deep learning/Intro|Intro]] (TODO)\n- [NLP][[nlp/Intro|Intro]] (TODO)\n');
});

describe('in a folder whose name a wiki link cannot hold', () => {
	const folder = { 'C#/LINQ.md': 'written' } as const;

	test('a note is linked by its name alone', () => {
		const { text } = made(source('## 키워드\n- [[#|Generics (TODO)]]\n- Delegates (TODO)\n- [[LINQ]]\n', { stubPlace: 'folder', stubFolder: '' }, folder));
		expect(text).toContain('- [[Generics|Generics (TODO)]]\n- [[Delegates]] (TODO)\n');
		const retrospective = retrospectiveOf('C#/week 2.md', '## Keywords\n- [[What is GAN? (TODO)]]\n- [[LINQ (TODO)]]\n- Delegates (TODO)\n');
		const inFolder = { ...source(''), retrospective, text: '## Keywords\n- [[What is GAN? (TODO)]]\n- [[LINQ (TODO)]]\n- Delegates (TODO)\n', series: [retrospective], ...vaultOf({ 'C#/week 2.md': 'written', ...folder }) };
		expect(made(inFolder).text).toBe('## Keywords\n- [[What is GAN (TODO)|What is GAN? (TODO)]]\n- [[LINQ (TODO)]]\n- [[Delegates]] (TODO)\n');
	});

	test('a note whose name leads elsewhere gets a Markdown link in place of the wiki link', () => {
		const note = { path: 'w/2.md', text: '- [[#|LINQ (TODO)]]\n', forms: linkForms([]), resolve: vaultOf({ 'LINQ.md': 'written', ...folder }).resolve };
		const [entry] = retrospectiveOf(note.path, note.text).entries;
		if (!entry?.links[0]) throw new Error('No link');
		expect(applyEdits(note.text, [fillLink(note, entry.links[0], 'C#/LINQ.md')]).text).toBe('- [LINQ (TODO)](../C%23/LINQ.md)\n');
	});
});

test('two hundred TODOs of one note are linked byte by byte, and taken back', () => {
	const items = Array.from({ length: 200 }, (_, at) => `* [[DL]주제 ${String(at)} (TODO)](#)\r\n`);
	const from = source(`\uFEFF## Keywords\r\n${items.join('')}`);
	const { notes, text, back } = made(from);
	expect(notes).toHaveLength(200);
	expect(text.replace(/\(주제[^)]*\)/g, '(#)')).toBe(from.text);
	expect(applyEdits(text, back).text).toBe(from.text);
});

test.each([
	['title', 'Modern CNN.md'],
	['slug', 'modern-cnn.md'],
	['date-slug', '2026-11-23-modern-cnn.md'],
] as const)('the name of a stub follows the rule %s in settings', (stubName, name) => {
	const from = source('## Keywords\n- [[DL]Modern CNN (TODO)](#)\n- [[DL]RNN](../dl/2026-01-01-dl-rnn.md)\n', { stubName, stubPlace: 'beside' });
	expect(made(from).notes).toEqual([`회고/${name}`]);
});

test.each([
	['relative', '[CNN](CNN.md)'],
	['wiki', '[[CNN]]'],
] as const)('a TODO without a link gets one in the form %s that settings name', (stubLink, link) => {
	const text = stubLink === 'wiki' ? '## Keywords\n- [a](../dl/a.md)\n- CNN (TODO)\n' : '## Keywords\n- [[a]]\n- CNN (TODO)\n';
	expect(made(source(text, { stubLink, stubPlace: 'beside' }, { 'dl/a.md': 'written' })).text).toContain(`- ${link} (TODO)`);
});

test('two devices that make the same stub offline on one day write the same bytes', () => {
	const text = '\uFEFF## 키워드\r\n- [[DL]노름(Norm) (TODO)](#)\r\n- [[DL]CNN](../dl/2026-11-01-dl-cnn.md)\r\n';
	const files = [[PATH, 'written'], ['dl/2026-11-01-dl-cnn.md', 'written'], ['a.md', 'stub']] as const;
	const [one, other] = [files, [...files].reverse()].map((order) => planned(stubFor(PATH, text, '노름(Norm)', vaultOf(Object.fromEntries(order)))));
	expect(one).toEqual(other);
});
