import { entriesOf, read } from './support/notation';

function keywordsOf(text: string): string[] {
	return read(text).body.keywords.map(({ text: keyword, span }) => (span ? `${keyword} @${text.slice(span.from, span.to)}` : keyword));
}

test.each([
	['keywords: paging, B-Tree', ['paging', 'B-Tree']],
	['Keywords: [paging, "B-Tree"]', ['paging', 'B-Tree']],
	['키워드:\n  - 페이징\n  - "#MVCC"\n  - 42', ['페이징', 'MVCC', '42']],
	['keyword: [[a, b]]', ['a', 'b']],
	['keywords:', []],
	['tags: [a]', []],
])('the property %j names keywords', (yaml, expected) => {
	expect(keywordsOf(`---\n${yaml}\n---\n`)).toEqual(expected);
});

test.each([
	['- keyword: paging, B-Tree', ['paging @paging', 'B-Tree @B-Tree']],
	['* 키워드 : 페이징、 MVCC', ['페이징 @페이징', 'MVCC @MVCC']],
	['**Keywords:** `malloc`, [[os/paging|Paging]]', ['malloc @`malloc`', 'Paging @[[os/paging|Paging]]']],
	['keywords:: f(a, b), c', ['f(a, b) @f(a, b)', 'c @c']],
	['intro\nkeyword：a', ['a @a']],
	['- keyword: a, A', ['a @a']],
	['- note: a, b', []],
	['- no keyword: a', []],
	['- keyword:', []],
])('the line %j names keywords', (markdown, expected) => {
	expect(keywordsOf(`${markdown}\n`)).toEqual(expected);
});

test('tags in a paragraph of a section of keywords are keywords, elsewhere not', () => {
	expect(keywordsOf('#other\n\n## Keywords\n#paging #os/메모리 a#b #1 #2nd.\n\n## Tasks\n#c\n')).toEqual(['paging @#paging', 'os/메모리 @#os/메모리', '2nd @#2nd']);
});

test('a labelled line of keywords counts in no measure, but a link in it does', () => {
	expect(entriesOf('## Keywords\n- keyword: a, b\n- keyword: [c](d)\n')).toEqual(['~closed keyword: a, b', 'closed keyword: c -> [c](d)']);
});
