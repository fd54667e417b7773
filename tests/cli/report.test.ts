import { chmodSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder, runByNpm, runReport } from './support';

const week = (number: number, date: string, entries = '- Closures (TODO)\n') =>
	`---\ntitle: Camp ${number}주차 회고\ndate: ${date}\n---\n\n## Keywords\n${entries}`;

function pathsIn(folder: string): string[] {
	const { retrospectives } = JSON.parse(runReport([folder, '--json']).out) as { retrospectives: { path: string }[] };
	return retrospectives.map(({ path }) => path);
}

describe('arguments', () => {
	it.each([
		['no folder', [], 'Name one folder.'],
		['two folders', ['a', 'b'], 'Name one folder.'],
		['an unknown option', ['.', '--yaml'], '--yaml'],
		['a folder that does not exist', [join(makeFolder({}), 'nowhere')], 'There is no folder'],
		['a file', [join(makeFolder({ 'a.md': '' }), 'a.md')], 'There is no folder'],
	])('%s: exit code 2, and the reason on standard error alone', (_what, args, reason) => {
		const { status, out, err } = runReport(args);
		expect([status, out]).toEqual([2, '']);
		expect(err).toContain(reason);
	});

	it('--help says how to use it', () => {
		expect(runReport(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('--json') as string, err: '' });
	});

	it('a relative folder is taken from where the command was started', () => {
		const folder = makeFolder({ 'w.md': week(1, '2024-03-08') });
		expect(runReport([basename(folder)], { cwd: dirname(folder) }).out).toContain('1 retrospective');
	});
});

it('runs through npm, and writes its JSON and nothing else', () => {
	const folder = makeFolder({ 'w.md': week(1, '2024-03-08') });
	const { status, out } = runByNpm([folder, '--json']);
	expect([status, out]).toEqual([0, runReport([folder, '--json']).out]);
});

describe('the table', () => {
	const folder = makeFolder({
		'회고/1주차.md': week(1, '2024-03-08', '- [[PL]렉서](https://a.example)\n- [파서 (TODO)](#)\n- 문법\n'),
		'회고/2주차.md': week(2, '2024-03-15', ''),
		'weekly/w1.md': '---\ntags: weekly\ntitle: Journal Week 1\ndate: 2024-01-05\n---\n- [x] Closures\n',
	});

	it('shows weeks, both measures, totals and what is open', () => {
		expect(runReport([folder]).out).toBe(`${folder}: 3 notes, 3 retrospectives

Camp
  Week   Date        ISO week  Closed      Written     Note
  1      2024-03-08  2024-W10  2/3 (67 %)  1/2 (50 %)  회고/1주차.md
  2      2024-03-15  2024-W11  –           –           회고/2주차.md
  Total                        2/3 (67 %)  1/2 (50 %)

  Open (1)
  2024-W10    파서  회고/1주차.md:8

Journal
  Week   Date        ISO week  Closed       Written  Note
  1      2024-01-05  2024-W01  1/1 (100 %)  –        weekly/w1.md
  Total                        1/1 (100 %)  –
`);
	});

	it('counts a thing that was carried over once, and lists it once, where it stands now', () => {
		const carried = makeFolder({
			'w1.md': week(1, '2024-03-08', '- Heaps\n- Closures (TODO)\n'),
			'w2.md': week(2, '2024-03-15', '- Closures [←](w1.md#Keywords) (TODO)\n'),
		});
		const { out } = runReport([carried]);
		expect(out).toMatch(/Total +1\/2 \(50 %\)/);
		expect(out).toContain('Open (1)\n  2024-W11    Closures  w2.md:7\n');
	});

	it('lists nothing as open that a newer week has closed', () => {
		expect(runReport([makeFolder({ 'w1.md': week(1, '2024-03-08'), 'w2.md': week(2, '2024-03-15', '- Closures\n') })]).out).not.toContain('Open');
	});

	it('is in Korean in a Korean terminal', () => {
		const { out } = runReport([folder], { language: 'ko_KR.UTF-8' });
		expect(out).toContain('노트 3개, 회고 3개');
		expect(out).toContain('주차  날짜        ISO 주    완료        작성        노트');
	});

	it('says so where there is nothing to show', () => {
		expect(runReport([makeFolder({ 'a.md': '# A\n' })]).out).toContain('No retrospective found');
	});

	it('lets no note drive the terminal', () => {
		const hostile = makeFolder({ 'w.md': week(1, '2024-03-08', '- Red \u001b[31malert (TODO)\n') });
		expect(runReport([hostile]).out).not.toContain('\u001b');
	});

	it('with --explain names the rules', () => {
		const { out } = runReport([folder, '--explain']);
		expect(out).toContain('weekly/w1.md   weekly-tag');
	});
});

describe('which files are read', () => {
	it('not those in dot folders and node_modules, nor behind symbolic links', () => {
		const outside = makeFolder({ 'w4.md': week(4, '2024-03-29') });
		const folder = makeFolder({
			'w1.md': week(1, '2024-03-08'), '.trash/w2.md': week(2, '2024-03-15'), 'node_modules/x/w3.md': week(3, '2024-03-22'),
		});
		symlinkSync(outside, join(folder, 'linked'));
		symlinkSync(folder, join(folder, 'round'));
		expect(pathsIn(folder)).toEqual(['w1.md']);
	});

	it('not those that Obsidian excludes, though links still lead to them', () => {
		const folder = makeFolder({
			'.obsidian/app.json': JSON.stringify({ userIgnoreFilters: ['archive/', '/conflict/'] }),
			'w1.md': week(1, '2024-03-08', '- [[closures]]\n'),
			'archive/w2.md': week(2, '2024-03-15'),
			'archive/closures.md': 'A function and what it closes over.\n',
			'w3.conflict.md': week(3, '2024-03-22'),
		});
		expect(pathsIn(folder)).toEqual(['w1.md']);
		expect(runReport([folder]).out).toContain('1/1 (100 %)  1/1 (100 %)  w1.md');
	});

	it('not those in the folder of the Templates plugin', () => {
		const folder = makeFolder({ '.obsidian/templates.json': '{"folder":"forms"}', 'forms/w1.md': week(1, '2024-03-08'), 'w2.md': week(2, '2024-03-15') });
		expect(pathsIn(folder)).toEqual(['w2.md']);
	});

	it('all of them where the vault’s settings are broken', () => {
		expect(pathsIn(makeFolder({ '.obsidian/app.json': '{', 'w1.md': week(1, '2024-03-08') }))).toEqual(['w1.md']);
	});
});

describe('files that cannot be read', () => {
	it('are named on standard error, and the report goes on', () => {
		const folder = makeFolder({ 'picture.md': new Uint8Array([0x89, 0x50, 0, 0, 0xff]), 'w1.md': week(1, '2024-03-08') });
		const { status, out, err } = runReport([folder, '--json']);
		expect([status, err]).toEqual([0, 'picture.md: The note cannot be read: it is not text\n']);
		expect(JSON.parse(out)).toMatchObject({ notes: 2, retrospectives: [{ path: 'w1.md' }] });
	});

	// The superuser may read everything, so there the permission cannot be taken away.
	(process.getuid?.() === 0 ? it.skip : it)('say so where permission is missing', () => {
		const folder = makeFolder({ 'w1.md': week(1, '2024-03-08') });
		chmodSync(join(folder, 'w1.md'), 0);
		expect(runReport([folder]).err).toBe('w1.md: The note cannot be read: no permission\n');
	});

	it('are a problem of the retrospective where only its front matter is broken', () => {
		const folder = makeFolder({ '2024-W10.md': '---\ntitle: "Week 10\n---\n' });
		const { out, err } = runReport([folder]);
		expect(err).toBe('');
		expect(out).toMatch(/Problems \(1\)\n {2}2024-W10\.md:\d+ {2}The properties are not valid YAML/);
	});
});
