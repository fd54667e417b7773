import { applyEdits } from '../../../src/core/writing/apply-edits';
import { inOrder } from '../../../src/core/writing/journal';
import { planStubs, type PlannedStub, type StubSource } from '../../../src/core/writing/plan-stub';
import { stubSteps } from '../../../src/core/writing/stub-steps';
import { DEFAULT_SETTINGS, type WritingSettings } from '../../../src/core/model/settings';
import { planned, retrospectiveOf, stubFor, vaultOf } from './support/vault';

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
