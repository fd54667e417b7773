import { noteStateOf } from '../../../src/core/catalog/note-state';

const written = { path: 'nets/pooling.md', frontMatter: {}, hasContent: true };

it('a note with content and nothing said is written', () => {
	expect(noteStateOf(written)).toBe('written');
});

it.each([
	['says so', { frontMatter: { status: 'stub' } }],
	['says so in other letters', { frontMatter: { Status: ' Stub ' } }],
	['says so among other things', { frontMatter: { status: ['math', 'stub'] } }],
	['has a title that ends in a marker', { frontMatter: { title: 'Pooling (TODO)' } }],
	['has a title that ends in a Korean marker', { frontMatter: { title: '풀링(작성중)' } }],
	['has a title that ends in TODO', { frontMatter: { title: 'Pooling - TODO' } }],
	['has a file name that ends in a marker', { path: 'nets/Pooling (TODO).md' }],
	['holds headings only, or nothing', { hasContent: false }],
	['is a draft that holds nothing', { path: '_drafts/pooling.md', hasContent: false }],
])('a note that %s is a stub', (_why, parts) => {
	expect(noteStateOf({ ...written, ...parts })).toBe('stub');
});

it.each([
	['says so', { frontMatter: { draft: true } }],
	['says so as text', { frontMatter: { Draft: 'true' } }],
	['lies in _drafts', { path: '_drafts/pooling.md' }],
	['lies below a folder named Drafts', { path: 'blog/Drafts/2021/pooling.md' }],
])('a note that %s is a draft', (_why, parts) => {
	expect(noteStateOf({ ...written, ...parts })).toBe('draft');
});

it.each([
	['says draft: false', { frontMatter: { draft: false } }],
	['has another status', { frontMatter: { status: 'evergreen' } }],
	['speaks of a todo in its title', { frontMatter: { title: 'How I keep a todo' } }],
	['has brackets at the end of its title', { frontMatter: { title: '노름(Norm)' } }],
	['has a title that is no text', { frontMatter: { title: 2021 } }],
	['lies in a folder whose name holds the word', { path: 'overdrafts/pooling.md' }],
	['is named as the folder is', { path: 'drafts.md' }],
])('a note that %s is written', (_why, parts) => {
	expect(noteStateOf({ ...written, ...parts })).toBe('written');
});

it('a file that is no Markdown is written', () => {
	expect(noteStateOf({ path: '_drafts/plan (TODO).pdf', frontMatter: {}, hasContent: false })).toBe('written');
});

it.each([['Pooling (soon)', 'soon'], ['Pooling (later)', 'Later'], ['Pooling (LATER)', 'later'], ['풀링 (작성중)'.normalize('NFD'), '작성중'], ['풀링 (나중)', '나중'.normalize('NFD')]])('in %s the author’s own marker %s counts', (title, marker) => {
	expect(noteStateOf({ ...written, frontMatter: { title } }, [marker])).toBe('stub');
});
