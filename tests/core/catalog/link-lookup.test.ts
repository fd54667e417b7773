import fc from 'fast-check';
import { createLinkLookup } from '../../../src/core/catalog/link-lookup';

const vault = [
	'Home.md',
	'회고/2주차.md',
	'학습/CNN.md',
	'학습/깊은 곳/RNN.md',
	'archive/notes/RNN.md',
	'archive/Home.md',
	'files/paper v1.2.pdf',
	'archive/v1.2.md',
];

describe('a link leads to', () => {
	const { find } = createLinkLookup(vault);
	it.each([
		['the exact path, with its extension', '학습/CNN.md', 'Home.md', '학습/CNN.md'],
		['the exact path, without its extension', '학습/CNN', 'Home.md', '학습/CNN.md'],
		['a file anywhere in the vault by its name', 'CNN', '회고/2주차.md', '학습/CNN.md'],
		['a file by the end of its path', '깊은 곳/RNN', 'Home.md', '학습/깊은 곳/RNN.md'],
		['the top of the vault before the own folder', 'Home', 'archive/v1.2.md', 'Home.md'],
		['the shortest path where several match', 'RNN', 'Home.md', '학습/깊은 곳/RNN.md'],
		['the own folder before the shortest path', 'RNN', 'archive/notes/other.md', 'archive/notes/RNN.md'],
		['a file in another case', 'cnn.MD', 'Home.md', '학습/CNN.md'],
		['a file named in another Unicode form', '회고/2주차'.normalize('NFD'), 'Home.md', '회고/2주차.md'],
		['a path from the note’s own folder', './RNN.md', '학습/깊은 곳/x.md', '학습/깊은 곳/RNN.md'],
		['a path through the folder above', '../학습/CNN', '회고/2주차.md', '학습/CNN.md'],
		['a path from the top of the vault', '/archive/Home', '회고/2주차.md', 'archive/Home.md'],
		['a file that is not Markdown, by its whole name', 'paper v1.2.pdf', 'Home.md', 'files/paper v1.2.pdf'],
		['a Markdown file with a dot in its name', 'v1.2', 'Home.md', 'archive/v1.2.md'],
		['the note itself, where the target is empty', '', 'archive/Home.md', 'archive/Home.md'],
		['a path that goes down and up again', 'archive/../학습/CNN', 'Home.md', '학습/CNN.md'],
	])('%s', (_what, target, source, path) => {
		expect(find(target, source)).toBe(path);
	});

	it.each([
		['names no file', 'LSTM', 'Home.md'],
		['leaves out the extension of a file that is not Markdown', 'paper v1.2', 'Home.md'],
		['names a part of a file name', 'NN', 'Home.md'],
		['is relative and lies elsewhere', './CNN', '회고/2주차.md'],
		['climbs out of the vault', '../../Home', '회고/2주차.md'],
		['climbs out and comes back', '../../vault/Home', '회고/2주차.md'],
		['is a slash', '/', 'Home.md'],
		['is empty in a note that is not there', '', 'gone.md'],
	])('nothing, where it %s', (_what, target, source) => {
		expect(find(target, source)).toBeNull();
	});
});

describe('files that come and go', () => {
	it('are found once added', () => {
		const lookup = createLinkLookup(vault);
		lookup.add('학습/LSTM.md');
		expect(lookup.find('lstm', 'Home.md')).toBe('학습/LSTM.md');
	});

	it('are not found once removed, and leave the next one to be found', () => {
		const lookup = createLinkLookup(vault);
		lookup.remove('학습/깊은 곳/RNN.md');
		expect(lookup.find('RNN', 'Home.md')).toBe('archive/notes/RNN.md');
		lookup.remove('archive/notes/RNN.md');
		expect(lookup.find('RNN', 'Home.md')).toBeNull();
	});

	it('are added twice and removed once without a trace', () => {
		const lookup = createLinkLookup(['a.md']);
		lookup.add('a.md');
		lookup.remove('a.md');
		expect(lookup.find('a', 'b.md')).toBeNull();
	});

	it('may differ in case alone; each is found by its own spelling', () => {
		const lookup = createLinkLookup(['todo.md', 'TODO.md']);
		expect(lookup.find('TODO.md', 'x.md')).toBe('TODO.md');
		lookup.remove('TODO.md');
		expect(lookup.find('TODO.md', 'x.md')).toBe('todo.md');
	});
});

describe('whatever the paths', () => {
	const part = fc.constantFrom('a', 'B', '회고', 'x y', 'c.d');
	const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.md`);

	it('a whole path always leads to its own file', () => {
		fc.assert(fc.property(fc.uniqueArray(path), path, (paths, source) => {
			const { find } = createLinkLookup(paths);
			for (const one of paths) expect(find(one, source)).toBe(one);
		}));
	});

	it('adding and removing others changes nothing', () => {
		fc.assert(fc.property(fc.uniqueArray(path), fc.uniqueArray(path), part, path, (paths, others, target, source) => {
			const lookup = createLinkLookup(paths);
			const before = lookup.find(target, source);
			const passing = others.filter((other) => !paths.includes(other));
			for (const other of passing) lookup.add(other);
			for (const other of passing) lookup.remove(other);
			expect(lookup.find(target, source)).toBe(before);
		}));
	});
});

it('stays fast where 20,000 files share one name', () => {
	const lookup = createLinkLookup(Array.from({ length: 20_000 }, (_, index) => `folder ${index}/index.md`));
	const from = performance.now();
	for (let index = 0; index < 1_000; index++) lookup.find('index', `folder ${index}/other.md`);
	for (let index = 0; index < 1_000; index++) lookup.find('index', 'elsewhere/other.md');
	expect(performance.now() - from).toBeLessThan(1_000);
});
