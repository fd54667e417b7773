import fc from 'fast-check';
import type { Step } from '../../../src/core/model/action';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { readNote } from '../../../src/core/reading/read-note';
import { planState } from '../../../src/core/writing/entries/plan-state';
import { planStubs } from '../../../src/core/writing/stubs/plan-stub';
import { stubSteps } from '../../../src/core/writing/stubs/stub-steps';
import { retrospectiveOf, vaultOf } from '../../core/writing/support/vault';
import { openWriter, type Opened } from './support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const WEEK = '회고/2주차.md';
const bullet = fc.constantFrom('- ', '* ', '1. ', '  - ', '\t* [ ] ');
const words = fc.constantFrom('Raft', '합의 알고리즘', '노름(Norm)', '👩‍🚀', '`code`', 'C# basics', 'a: "b"');
const item = fc.oneof(
	fc.tuple(bullet, words).map(([mark, text]) => `${mark}[[DB]${text} (TODO)](#)`),
	fc.tuple(bullet, words).map(([mark, text]) => `${mark}${text} (TODO)`),
	fc.tuple(bullet, words).map(([mark, text]) => `${mark}[${text}](notes.md)`),
	fc.constantFrom('', '산문 (TODO) 안의 낱말', '> 인용', '### 작은 제목 🧩'),
);
const note = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.array(item, { minLength: 1, maxLength: 8 }))
	.map(([mark, br, items]) => mark + ['---', 'title: "2주차 회고"  # mine', 'tags: [b, a]', '---', '## Keywords 👀  ', ...items, '', '## Tasks', ...items.slice(2), ''].join(br));
const act = fc.record({ kind: fc.constantFrom('stub', 'stubs', 'close', 'reopen', 'undo'), which: fc.nat(), outside: fc.option(fc.tuple(fc.nat(), fc.constantFrom('other hand', '* 다른 기기\r\n', '👀\n', '- [x] theirs\n'))) });

/** The steps that an action of this kind takes, computed from the text as it stands. */
function stepsOf(kind: string, which: number, { app, text: textOf }: Opened): readonly Step[] {
	const text = textOf(WEEK) ?? '';
	const files = vaultOf(Object.fromEntries(app.vault.getMarkdownFiles().map(({ path }) => [path, 'stub' as const])));
	const retrospective = retrospectiveOf(WEEK, text);
	const { entries } = retrospective;
	if (kind.startsWith('stub')) {
		const open = entries.filter(({ state }) => state === 'open');
		const chosen = kind === 'stubs' ? open : open.slice(which % Math.max(1, open.length)).slice(0, 1);
		const plans = planStubs({ retrospective, text, series: [retrospective], today: '2026-11-23', template: null, ...files, settings: DEFAULT_SETTINGS }, chosen);
		return stubSteps(plans.filter((plan) => plan.planned));
	}
	const read = (one: string) => readNote(one, DEFAULT_SETTINGS).body.entries;
	const edit = planState({ path: WEEK, text, entry: which % Math.max(1, entries.length), read, others: [], factsOf: files.factsOf }, kind === 'close' ? 'closed' : 'open');
	return edit ? [{ edit }] : [];
}

/** The text with every stretch gone that one of the edits may have written or replaced: what is left is promised to nobody. */
function promisedOut(line: string, steps: readonly Step[]): string {
	const pieces = steps.flatMap((step) => ('edit' in step ? [step.edit.replacement, step.edit.expected] : [])).filter((piece) => piece !== '');
	return [...pieces].sort((a, b) => b.length - a.length).reduce((rest, piece) => rest.replaceAll(piece, ''), line);
}

function expectNothingElseChanged(before: string, after: string, steps: readonly Step[]): void {
	const isWithinLines = steps.every((step) => !('edit' in step) || !step.edit.expected.includes('\n'));
	if (!isWithinLines) return expect(promisedOut(after, steps)).toBe(promisedOut(before, steps));
	const [old, now] = [before.split('\n'), after.split('\n')];
	expect(now).toHaveLength(old.length);
	now.forEach((line, at) => {
		if (line !== old[at]) expect(promisedOut(line, steps)).toBe(promisedOut(old[at] ?? '', steps));
	});
}

test('property: whatever is done in whatever order, with another hand in between, only promised spans change, and undo gives every byte back', async () => {
	await fc.assert(fc.asyncProperty(note, fc.array(act, { minLength: 1, maxLength: 5 }), async (text, acts) => {
		const opened = await openWriter({ [WEEK]: text });
		const { app, writer } = opened;
		for (const { kind, which, outside } of acts) {
			const steps = kind === 'undo' ? [] : stepsOf(kind, which, opened);
			if (outside) {
				const now = opened.text(WEEK) ?? '';
				const at = outside[0] % (now.length + 1);
				await app.vault.adapter.write(WEEK, now.slice(0, at) + outside[1] + now.slice(at));
			}
			const before = opened.notes();
			if (kind === 'undo') {
				await writer.undoLast();
				continue;
			}
			await writer.write(kind, steps);
			expectNothingElseChanged(before[WEEK] ?? '', opened.text(WEEK) ?? '', steps);
			const after = opened.notes();
			const again = opened.restart();
			if (JSON.stringify(after) === JSON.stringify(before)) continue;
			await again.undoLast();
			expect(opened.notes()).toEqual(before);
			await writer.write(kind, steps);
			expect(opened.notes()).toEqual(after);
		}
	}), { numRuns: 60 });
}, 60_000);
