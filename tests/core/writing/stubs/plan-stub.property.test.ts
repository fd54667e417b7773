import fc from 'fast-check';
import type { Entry } from '../../../../src/core/model/entry';
import { cut } from '../../../../src/core/model/span';
import { inverseEdit } from '../../../../src/core/writing/edits/apply-edit';
import { applyEdit } from '../support/apply-edit';
import { retrospectiveOf, stubFor, vaultOf } from '../support/vault';

const PATH = 'school/2024-03-08-week-2.md';

const words = fc.array(fc.constantFrom('Raft', '합의', '알고리즘', '👩‍🚀', 'a [b] c', '[x ] y', "'['", '`code`', '$x_1$', '**bold**', 'C#', '"q"', 'a: b', '(Norm)', '노름(Norm)', '<b>', 'it\'s', '\\', '100%', 'CON', '..'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const category = fc.constantFrom('', '[DB]', '[DL/ML]', '[미분] ', '__Net__; ');
const marker = fc.constantFrom(' (TODO)', '(TODO)', ' (작성중)', '');
const target = fc.constantFrom('', '#', 'new.md', '../net/new%20one', '../../out.md', 'https://example.org', 'net/2024-03-01-net-tcp.md', '%ZZ', 'a<b.md', '.obsidian/x.md');
const item = fc.oneof(
	fc.tuple(category, words, marker, target).map(([c, w, m, t]) => `[${c}${w}${m}](${t})`),
	fc.tuple(category, words, marker).map(([c, w, m]) => `${c}${w}${m}`),
	fc.tuple(words, marker).map(([w, m]) => `[[${w}${m}]]`),
	fc.tuple(words, marker).map(([w, m]) => `[[${w}|shown]]${m}`),
);
const bullet = fc.constantFrom('- ', '* [ ] ', '1. ', '  - ', '- [x] ');
const lineBreak = fc.constantFrom('\n', '\r\n');
const note = fc.tuple(fc.constantFrom('', '\uFEFF'), lineBreak, fc.array(fc.tuple(bullet, item), { minLength: 1, maxLength: 8 }))
	.map(([mark, br, items]) => mark + ['---', 'title: x', '---', '## Keywords 👀  ', '---', ...items.map((parts) => parts.join('')), ''].join(br));
const settings = fc.constantFrom(
	{ stubPlace: 'category' } as const,
	{ stubPlace: 'beside' } as const,
	{ stubPlace: 'folder', stubFolder: '../a:b/CON/ .x' } as const,
);
const vault = vaultOf({ [PATH]: 'written', 'net/2024-03-01-net-tcp.md': 'written', 'net/2024-03-02-net-udp.md': 'written' });

function isValidPath(path: string): boolean {
	return path.endsWith('.md') && path.split('/').every((part) =>
		!/[<>:"\\|?*#^[\]\p{Cc}\p{Cs}]/u.test(part) && !/^[. ]|[. ]$|^$/.test(part)
		&& !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part) && new TextEncoder().encode(part).length <= 255);
}

function essence({ text, category: group, state, counts }: Entry) {
	return { text, category: group, state, counts };
}

test('property: a plan stays in the vault, changes its span alone, reads back as it was, and can be undone', () => {
	fc.assert(fc.property(note, settings, (text, where) => {
		const before = retrospectiveOf(PATH, text);
		for (const entry of before.entries.filter(({ state }) => state === 'open')) {
			const input = { retrospective: before, settings: where, entry };
			const plan = stubFor(PATH, text, entry.text, vault, input);
			expect(stubFor(PATH, text, entry.text, vault, input)).toEqual(plan);
			if (!plan.planned) continue;
			expect({ path: plan.path, valid: isValidPath(plan.path) }).toEqual({ path: plan.path, valid: true });
			if (!plan.edit) continue;
			const done = applyEdit(text, plan.edit);
			if (!done.applied) throw new Error(done.reason);
			expect(done.text).toBe(text.slice(0, plan.edit.from) + plan.edit.replacement + text.slice(plan.edit.to));
			const after = retrospectiveOf(PATH, done.text);
			expect(after.entries.map(essence)).toEqual(before.entries.map(essence));
			const undone = applyEdit(done.text, inverseEdit(plan.edit));
			expect(undone.applied && undone.text).toBe(text);
		}
	}), { numRuns: 300 });
});

test('property: the link that was filled leads to the stub', () => {
	fc.assert(fc.property(note, settings, (text, where) => {
		const before = retrospectiveOf(PATH, text);
		for (const [index, entry] of before.entries.entries()) {
			const plan = stubFor(PATH, text, entry.text, vault, { retrospective: before, settings: where, entry });
			if (!plan.planned || !plan.edit) continue;
			const done = applyEdit(text, plan.edit);
			if (!done.applied) throw new Error(done.reason);
			const later = vaultOf({ [PATH]: 'written', 'net/2024-03-01-net-tcp.md': 'written', 'net/2024-03-02-net-udp.md': 'written', [plan.path]: 'stub' });
			const links = retrospectiveOf(PATH, done.text).entries[index]?.links ?? [];
			const led = links.map((link) => later.factsOf(link, PATH).path);
			expect({ line: cut(done.text, { from: entry.from, to: entry.to + 80 }), led }).toMatchObject({ led: expect.arrayContaining([plan.path]) as unknown });
		}
	}), { numRuns: 200 });
});
