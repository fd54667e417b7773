import { item, linksOf, read } from './support/notation';

test.each([
	['[[DL/ML]Deep Learning - Intro](../dl_ml/x.md)', 'closed {DL/ML} Deep Learning - Intro -> [Deep Learning - Intro](../dl_ml/x.md)'],
	['[[OS]Paging (TODO)](#)', 'open {OS} Paging -> [Paging](#)'],
	['[[OS]Paging(TODO)](#)', 'open {OS} Paging -> [Paging](#)'],
	['[__OS__; Paging (TODO)](#)', 'open {OS} Paging -> [Paging](#)'],
	['[**OS**; Paging (TODO)](#)', 'open {OS} Paging -> [Paging](#)'],
	['[__Rust__; Borrowing (TODO)]()', 'open {Rust} Borrowing -> [Borrowing]()'],
	['[미분] 연쇄 법칙 (TODO)', 'open {미분} 연쇄 법칙'],
	['[미분] [연쇄 법칙 (TODO)](#)', 'open {미분} 연쇄 법칙 -> [연쇄 법칙](#)'],
	['[Paging](# )', 'closed Paging -> [Paging](#)'],
	['[Paging]( )', 'closed Paging -> [Paging]()'],
	['[[DL/ML]Deep [CNN]](x)', 'closed {DL/ML} Deep [CNN] -> [Deep [CNN]](x)'],
	['[[a]x](1.md) [[b]y](2.md)', 'closed {a} x y -> [x](1.md) [y](2.md)'],
	['[[a]](b)', 'closed a(b) -> [[a|a]]'],
	['[[note]]', 'closed note -> [[note|note]]'],
	['[[folder/note|Alias]] (TODO)', 'open Alias -> [[folder/note|Alias]]'],
	['[[note#part]]', 'closed note > part -> [[note#part|note > part]]'],
	['![[picture.png]]', 'closed picture.png -> ![[picture.png|picture.png]]'],
	['[a](<b c.md>)', 'closed a -> [a](b c.md)'],
	['[a](b.md "title")', 'closed a -> [a](b.md)'],
	['[a](b.md \'title\')', 'closed a -> [a](b.md)'],
	['[a](b c.md)', 'closed [a](b c.md)'],
	['[ab] (c)', 'closed {ab} (c)'],
	['[w](https://x.org/A_(b))', 'closed w -> [w](https://x.org/A_(b))'],
	['[a](my%20note.md)', 'closed a -> [a](my%20note.md)'],
	['https://x.org/A_(b).', 'closed https://x.org/A_(b). -> <https://x.org/A_(b)>'],
	['<https://x.org/>', 'closed https://x.org/ -> <https://x.org/>'],
	['(https://x.org/)', 'closed (https://x.org/) -> <https://x.org/>'],
	['[x](a.md){: target="_blank"}', 'closed x -> [x](a.md)'],
	['[x (TODO)](#){: target="_blank"}', 'open x -> [x](#)'],
	['![alt](p.png)', 'closed alt -> ![alt](p.png)'],
	['[![alt](p.png)](x.md)', 'closed ![alt](p.png) -> [![alt](p.png)](x.md) ![alt](p.png)'],
	['[https://a.org](b.md)', 'closed https://a.org -> [https://a.org](b.md)'],
	['$f(x)=[x](x+1)$', 'closed $f(x)=[x](x+1)$'],
	['$5 for [a](b) and $6', 'closed $5 for a and $6 -> [a](b)'],
	['`[a](b)` and ``[[c]]``', 'closed [a](b) and [[c]]'],
	['x <!-- [a](b) --> c', 'closed x c'],
	['%% [[a]] %% b', 'closed b -> [[a|a]]'],
	['\\[a](b)', 'closed [a](b)'],
	['[a\\](b)](c)', 'closed a](b) -> [a](b)](c)'],
	['<a href="[b](c)">[d](e)</a>', 'closed <a href="[b](c)">d</a> -> [d](e)'],
	['Vec<T> (TODO)', 'open Vec<T>'],
	['x<y [a](b) -> c', 'closed x<y a -> c -> [a](b)'],
	['if a<b [x](y) c>d', 'closed if a<b x c>d -> [x](y)'],
	['e <b class=x title=\'[a](b)\'/>', 'closed e <b class=x title=\'[a](b)\'/>'],
	['[<script>alert(1)</script> (TODO)](#)', 'open <script>alert(1)</script> -> [<script>alert(1)</script>](#)'],
	['[^1] footnote', 'closed [^1] footnote'],
])('reads the item %s', (markdown, expected) => {
	expect(item(`- ${markdown}`)).toBe(expected);
});

test.each([
	['[a][r]', '[a](t.md)'],
	['see [r]', '[r](t.md)'],
	['[r][]', '[r](t.md)'],
	['[a][R]', '[a](t.md)'],
	['[a](b)[r]', '[a](b) [r](t.md)'],
	['[r](b)', '[r](b)'],
	['[a][unknown]', ''],
	['see [unknown]', ''],
	['[^r]', ''],
])('resolves the reference %s where it is defined', (markdown, expected) => {
	expect(linksOf(`- ${markdown}\n\n[r]: t.md "title"\n[^r]: note\n`).join(' ')).toBe(expected);
});

test.each(['\n', '\r\n', '\r'])('links and categories are read over the line break %j', (lineBreak) => {
	expect(linksOf('Title [a](b\n"t")\n===\n'.replace(/\n/g, lineBreak))).toEqual(['[a](b)']);
	expect(item('- [\n  [DL]X](y)'.replace(/\n/g, lineBreak))).toBe('closed {DL} X -> [X](y)');
});

test('the first definition of a label counts', () => {
	expect(linksOf('[a]\n\n[a]: one\n\n[a]: two\n')).toEqual(['[a](one)']);
});

test('a reference has no target span, and every other link has one', () => {
	const { links = [] } = read('- [a][r] [b](c) [[d|e]]\n\n[r]: t\n').body.entries[0] ?? {};
	expect(links.map(({ targetSpan }) => targetSpan !== null)).toEqual([false, true, true]);
});

test('a wiki link in a table may escape its pipe', () => {
	expect(linksOf('| a |\n|---|\n| [[note\\|alias]] |\n')).toEqual(['[[note|alias]]']);
});

test('a link over two lines is one link, cut from both', () => {
	const text = '> - [long\n>   name (TODO)](x.md)\n';
	const [entry] = read(text).body.entries;
	const [link] = entry?.links ?? [];
	expect(link).toMatchObject({ text: 'long name', target: 'x.md' });
	expect(link && text.slice(link.from, link.to)).toBe('[long\n>   name (TODO)](x.md)');
	expect(link?.marker && text.slice(link.marker.from, link.marker.to)).toBe('(TODO)');
});

test('links outside of items are kept apart from entries', () => {
	const { entries, looseLinks } = read('# [a](b)\n\nsee [[c]]\n\n| [d](e) |\n|---|\n').body;
	expect(entries).toEqual([]);
	expect(looseLinks.map(({ target }) => target)).toEqual(['b', 'c', 'e']);
});

test('links of the later paragraphs of an item belong to its entry', () => {
	const { entries } = read('- a\n\n  [b](c)\n\n  [d](e)\n').body;
	expect(entries.map(({ links }) => links.map(({ target }) => target))).toEqual([['c', 'e']]);
});
