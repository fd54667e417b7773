import type { FrontMatter } from '../../../../src/core/model/front-matter';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { createNoteIndex } from '../../../../src/core/writing/repay/note-index';
import { writtenNotes } from '../../../../src/core/writing/repay/proposals';
import { retrospectiveOf, vaultOf } from '../support/vault';

const PATH = 'log/2024-03-08-week-2.md';
type Notes = Readonly<Record<string, FrontMatter | null>>;

function offered(line: string, notes: Notes) {
	const { factsOf } = vaultOf(Object.fromEntries(Object.keys(notes).map((path) => [path, 'written'])));
	const index = createNoteIndex(Object.entries(notes).map(([path, frontMatter]) => ({ path, frontMatter })), DEFAULT_SETTINGS.openMarkers);
	return writtenNotes(retrospectiveOf(PATH, `## Keywords\n${line}\n`), index, DEFAULT_SETTINGS.openMarkers, factsOf, (path) => path !== PATH);
}

function pathsFor(line: string, notes: Notes) {
	return offered(line, notes).map(({ path }) => path);
}

test.each<[string, string, FrontMatter | null]>([
	['- Modern CNN (TODO)', 'a/Modern CNN.md', null],
	['- Modern CNN (TODO)', 'a/modern_cnn.md', null],
	['- [[DL/ML]Modern CNN (TODO)](#)', '_posts/dl/2021-08-10-modern-cnn.md', null],
	['- [[DL/ML]Modern CNN (TODO)](#)', '_posts/dl/2021-08-10-dl-modern-cnn.md', null],
	['- [[DL/ML]Modern CNN (TODO)](#)', '_posts/x.md', { title: '[DL/ML] modern-CNN' }],
	['- __DL__; Modern CNN (TODO)', 'x.md', { title: 'Modern CNN (TODO)' }],
	['- Modern CNN (TODO)', 'x.md', { title: 'Modern CNN TODO' }],
	['- Modern CNN (TODO)', 'x.md', { aliases: ['later', 'modern cnn'] }],
	['- Modern CNN (TODO)', 'x.md', { Slug: 'modern-cnn' }],
	['- 노름 (TODO)'.normalize('NFD'), '노름.md', null],
	['- 노름(Norm) (TODO)', 'x.md', { title: 'Norm' }],
	['- 노름(Norm) (TODO)', 'math/노름.md', null],
	['- 노름 (TODO)', 'math/노름(Norm).md', null],
	['- Norm (TODO)', 'math/2024-01-01-노름 (norm).md', null],
	['- C++ (TODO)', 'c-plus-plus.md', null],
	['- Norm [←3](../log/2024-02-01-week-1.md) (TODO)', 'math/Norm.md', null],
	['- [missing one (TODO)](nowhere.md)', 'there/Missing one.md', null],
])('for %j the note %j with %j is offered', (line, path, frontMatter) => {
	expect(pathsFor(line, { [path]: frontMatter })).toEqual([path]);
});

test.each<[string, string]>([
	['- C (TODO)', 'C++.md'],
	['- C++ (TODO)', 'C#.md'],
	['- Attention (paper) (TODO)', 'Transformer (paper).md'],
	['- Part (2) (TODO)', 'Part (1).md'],
	['- Modern CNN', 'Modern CNN.md'],
	['- [Modern CNN (TODO)](Modern CNN.md)', 'Other.md'],
	['- 🙂 (TODO)', '👩‍🚀.md'],
	['- Modern CNN (TODO)', PATH],
])('for %j the note %j is not offered', (line, path) => {
	expect(pathsFor(line, { [path]: null })).toEqual([]);
});

test('it says by what each note answers to the name', () => {
	const found = offered('- 노름(Norm) (TODO)', { 'a.md': { title: '노름(norm)' }, 'b.md': { aliases: '노름 (Norm)' }, 'Norm.md': null, 'norm-1/노름-norm.md': null });
	expect(found.map(({ path, reasons }) => [path, ...reasons.map(({ code }) => code)])).toEqual([
		['a.md', 'title'], ['b.md', 'alias'], ['norm-1/노름-norm.md', 'file-name'], ['Norm.md', 'translation'],
	]);
});

test('of several notes of one name, that of the category comes first, and none is sure', () => {
	const found = offered('- [[DL/ML]Intro (TODO)](#)', { 'math/intro.md': null, 'dl/intro.md': null, 'web/dl-intro.md': null });
	expect(found.map(({ path, isSure }) => [path, isSure])).toEqual([['web/dl-intro.md', false], ['dl/intro.md', false], ['math/intro.md', false]]);
});

test('the only note of that name is sure, a translation alone is not', () => {
	expect(offered('- Norm (TODO)', { 'norm.md': null })).toMatchObject([{ isSure: true, task: 'fill', entry: { entry: 0, text: 'Norm' }, link: null }]);
	expect(offered('- 노름(Norm) (TODO)', { 'norm.md': null })).toMatchObject([{ isSure: false }]);
});
