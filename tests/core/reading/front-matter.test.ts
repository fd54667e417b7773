import { read } from './support/notation';

function codesOf(text: string): string[] {
	return read(text).problems.map(({ code, line }) => `${code} @${line}`);
}

test.each(['---js\n{ title: 1 }\n---\n', '---javascript\nthrow 1\n---\n', '--- JS \na: 1\n---\n', '---constructor\na: 1\n---\n', '---__proto__\na: 1\n---\n', '---json\n{"a":1}\n---\n', '---toml\na = 1\n---\n'])(
	'another language is not read, let alone run: %j',
	(text) => {
		expect(read(text).frontMatter).toEqual({});
		expect(codesOf(text)).toEqual(['front-matter-language @1']);
	},
);

test('a block that never closes is none, and the note below is read', () => {
	const text = '---\ntitle: x\n\n## Tasks\n- [A (TODO)](#)\n';
	expect(codesOf(text)).toEqual(['front-matter-not-closed @1']);
	expect(read(text).frontMatter).toEqual({});
	expect(read(text).body.sections.map(({ role }) => role)).toEqual(['tasks']);
});

test('a later rule closes a block left open, and what it took in is wrong YAML', () => {
	const text = '---\ntitle: x\n\n## Summary\na sentence\n---\n## Tasks\n- [A (TODO)](#)\n';
	expect(codesOf(text)).toEqual(['front-matter-invalid @6']);
	expect(read(text).body.sections.map(({ role }) => role)).toEqual(['tasks']);
});

test.each([
	['title: "x', 'front-matter-invalid @3'],
	['a: b: c', 'front-matter-invalid @2'],
	['ok: 1\nwho: @me', 'front-matter-invalid @3'],
	['a:\n\u00a0\u00a0- b\n c', 'front-matter-invalid'],
	['a: 1\n---b\nc: 2', 'front-matter-invalid'],
	['a: 1\n----\nc: 2', 'front-matter-invalid'],
	['- a\n- b', 'front-matter-not-a-mapping @1'],
	['just words', 'front-matter-not-a-mapping @1'],
])('wrong YAML %j gives a problem, no properties, and a body: twice alike', (yaml, problem) => {
	const text = `---\n${yaml}\n---\n- a\n`;
	for (const reading of [read(text), read(text)]) {
		expect(reading.problems.map(({ code, line }) => `${code} @${line}`)).toEqual([expect.stringContaining(problem)]);
		expect(reading.frontMatter).toEqual({});
		expect(reading.body.entries).toHaveLength(1);
	}
});

test.each(['', '~', '# a comment'])('a block of %j holds nothing, and nothing is wrong', (yaml) => {
	expect(read(`---\n${yaml}\n---\n`)).toMatchObject({ frontMatter: {}, problems: [] });
});

test('of a key written twice the last one counts, and a problem names it', () => {
	const { frontMatter, problems } = read('---\na: 1\ntitle: x\ntitle: y\n---\n');
	expect(frontMatter['title']).toBe('y');
	expect(problems).toEqual([{ code: 'front-matter-duplicate-key', line: 4, detail: 'title' }]);
});

test.each(['title: x\n"title": y', 'title : x\ntitle: y', 'url:x: 0\ntitle: x\ntitle:  y', "'title': x\ntags:\n  - a\ntitle   : y"])('a key is the same with quotes or spaces around it: %j', (yaml) => {
	expect(read(`---\na: 1\n${yaml}\n---\n`)).toMatchObject({ frontMatter: expect.objectContaining({ a: 1, title: 'y' }) as object, problems: [{ code: 'front-matter-duplicate-key', detail: 'title' }] });
});

test('keys named like parts of an object are values of the note and nothing else', () => {
	const { frontMatter } = read('---\n__proto__: { polluted: 1 }\nconstructor: x\nb: &b { polluted: 1 }\na: { <<: *b }\n---\n');
	expect(Object.keys(frontMatter)).toEqual(expect.arrayContaining(['constructor', 'b', 'a']));
	expect('toString' in frontMatter).toBe(false);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
	['2021-08-13', '2021-08-13'],
	['2021-08-13T00:00:00-00:00', '2021-08-13T00:00:00-00:00'],
	['2021-02-30', '2021-02-30'],
	['12:30', '12:30'],
	['2021-W32', '2021-W32'],
	['08', 8],
	['010', 10],
	['20210813', 20210813],
	['1_000', '1_000'],
	['yes', 'yes'],
])('the value %s is read as it was written', (yaml, value) => {
	expect(read(`---\nweek: ${yaml}\n---\n`).frontMatter['week']).toBe(value);
});

test.each(['\uFEFF---\na: 1\n---\n- b\n', '---\r\na: 1\r\n---\r\n- b\r\n', '\uFEFF---\r\na: "1"\r\n---\r\n- b\r\n', '---\ra: 1\r---\r- b\r', '---  \na: 1\n--- \n- b\n'])(
	'byte order mark, CR LF, lone CR and spaces are no hindrance: %j',
	(text) => {
		const { frontMatter, body } = read(text);
		expect(String(frontMatter['a'])).toBe('1');
		expect(body.entries.map(({ from, to }) => text.slice(from, to))).toEqual(['b']);
	},
);

test('a note cannot switch on excerpts', () => {
	expect(read('---\nexcerpt_separator: x\ntitle: t\n---\n').frontMatter).toEqual({ excerpt_separator: 'x', title: 't' });
});

test.each([
	['blank lines', '\n'.repeat(60_000)],
	['spaces and blank lines', `${' '.repeat(50)}\n`.repeat(1_200)],
	['brackets', `a: ${'['.repeat(20_000)}`],
	['aliases of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index] ?? ''},`.repeat(9)}]`).join('\n')}\nkeywords: *i`],
	['11,000 keys of which one stands twice', `${Array.from({ length: 11_000 }, (_, index) => index.toString(36)).join(':\n')}:\na:\n`],
	['more than 64 kB', `a: ${'x'.repeat(70_000)}`],
])('a block of %s is answered at once', (_name, yaml) => {
	const began = performance.now();
	const { body } = read(`---\n${yaml}\n---\n- a\n`);
	expect(body.entries).toHaveLength(1);
	expect(performance.now() - began).toBeLessThan(1_000);
});

test('a block of more than 64 kB is not read, and a problem says so', () => {
	expect(codesOf(`---\na: ${'x'.repeat(70_000)}\n---\n`)).toEqual(['front-matter-too-large @1']);
});
