import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolder, runReport, type Run } from './support';

interface LinkJson {
	readonly text: string;
	readonly target: string;
	readonly kind: string;
	readonly leadsTo: string;
	readonly path: string | null;
	readonly noteState: string | null;
	readonly from: number;
	readonly to: number;
}

interface EntryJson {
	readonly section: number;
	readonly text: string;
	readonly category: string | null;
	readonly state: string;
	readonly counts: boolean;
	readonly from: number;
	readonly to: number;
	readonly links: readonly LinkJson[];
}

interface RetrospectiveJson {
	readonly path: string;
	readonly title: string;
	readonly series: string;
	readonly courseWeek: number | null;
	readonly date: string | null;
	readonly isoWeek: string | null;
	readonly recognisedBy: string;
	readonly sections: readonly { readonly heading: string; readonly level: number; readonly role: string }[];
	readonly entries: readonly EntryJson[];
	readonly closed: number;
	readonly open: number;
	readonly cancelled: number;
	readonly written: number;
	readonly slots: number;
	readonly problems: readonly { readonly code: string; readonly line: number; readonly message: string }[];
}

interface ReportJson {
	readonly vault: string;
	readonly notes: number;
	readonly retrospectives: readonly RetrospectiveJson[];
	readonly others?: readonly { readonly path: string; readonly nearest: string | null; readonly why: string }[];
}

function reportOf(run: Run): ReportJson {
	return JSON.parse(run.out) as ReportJson;
}

function only<Item>(items: readonly Item[] | undefined): Item {
	const [item, ...more] = items ?? [];
	if (item === undefined || more.length > 0) throw new Error(`One item expected, not ${items?.length ?? 0}`);
	return item;
}

describe('a blog with a week like the one that the project started from', () => {
	const folder = makeFolder({});
	cpSync(resolve(__dirname, '../fixtures/blog'), folder, { recursive: true });
	const run = runReport([folder, '--json']);
	const report = reportOf(run);
	const week = only(report.retrospectives);

	function measured(role: string) {
		const counted = week.entries.filter(({ section, counts }) => counts && week.sections[section]?.role === role);
		return { entries: counted.length, closed: counted.filter(({ state }) => state === 'closed').length, open: counted.filter(({ state }) => state === 'open').length };
	}

	it('is a success, with nothing on standard error', () => {
		expect([run.status, run.err]).toEqual([0, '']);
	});

	it('names the folder and counts all its Markdown notes', () => {
		expect([report.vault, report.notes]).toEqual([folder, 6]);
	});

	it('has the keys in the documented order', () => {
		expect(Object.keys(report)).toEqual(['vault', 'notes', 'retrospectives']);
		expect(Object.keys(week)).toEqual([
			'path', 'title', 'series', 'courseWeek', 'date', 'isoWeek', 'recognisedBy', 'sections', 'entries',
			'closed', 'open', 'cancelled', 'written', 'slots', 'problems',
		]);
		expect(Object.keys(week.entries[0] ?? {})).toEqual(['section', 'text', 'category', 'state', 'counts', 'from', 'to', 'links']);
		expect(Object.keys(week.entries[0]?.links[0] ?? {})).toEqual(['text', 'target', 'kind', 'leadsTo', 'path', 'noteState', 'from', 'to']);
	});

	it('says who the retrospective is', () => {
		expect(week).toMatchObject({
			path: '_posts/camp/2024-03-15-week-2.md', title: 'Compiler camp 2주차 회고', series: 'Compiler camp',
			courseWeek: 2, date: '2024-03-15', isoWeek: '2024-W11', recognisedBy: 'title-words', problems: [],
		});
		expect(week.sections.map(({ role }) => role)).toEqual(['summary', 'keywords', 'tasks', 'topics', 'retrospective']);
	});

	it('counts keywords, tasks and marked topics', () => {
		expect(measured('keywords')).toEqual({ entries: 11, closed: 5, open: 6 });
		expect(measured('tasks')).toEqual({ entries: 8, closed: 5, open: 3 });
		expect(measured('topics')).toEqual({ entries: 1, closed: 0, open: 1 });
		expect(week.entries.filter(({ section }) => week.sections[section]?.role === 'topics')).toHaveLength(10);
	});

	it('measures what is closed and what is written', () => {
		expect(week).toMatchObject({ closed: 10, open: 10, cancelled: 0, written: 4, slots: 19 });
	});

	it('says where each link leads', () => {
		const facts = week.entries.slice(0, 6).map(({ links }) => only(links)).map(({ leadsTo, path, noteState }) => [leadsTo, path, noteState]);
		expect(facts[0]).toEqual(['note', '_posts/compilers/2024-03-11-lexing-intro.md', 'written']);
		expect(facts[4]).toEqual(['note', '_posts/compilers/2024-03-13-syntax-trees.md', 'stub']);
		expect(facts[5]).toEqual(['placeholder', null, null]);
	});

	it('gives keyword texts without category and marker', () => {
		expect(week.entries.find(({ text }) => text === 'Scopes - Intro')).toMatchObject({ category: 'PL/FE', state: 'open' });
	});
});

it('offsets count the byte order mark and carriage returns, as JavaScript counts them', () => {
	const text = '\uFEFF---\r\ntitle: Week 3 review 🎉\r\ntags: weekly\r\n---\r\n## Keywords 🔑\r\n- [Closures 🎈 (TODO)](#)\r\n';
	const { entries } = only(reportOf(runReport([makeFolder({ 'w3.md': text }), '--json'])).retrospectives);
	const { from, to, links } = only(entries);
	expect(text.slice(from, to)).toBe('[Closures 🎈 (TODO)](#)');
	expect(only(links)).toMatchObject({ from, to, text: 'Closures 🎈' });
});

it('an empty folder is a report of nothing', () => {
	const folder = makeFolder({});
	const run = runReport([folder, '--json']);
	expect([run.status, run.err, reportOf(run)]).toEqual([0, '', { vault: folder, notes: 0, retrospectives: [] }]);
});

it('names problems in words', () => {
	const note = '---\ntitle: Camp 2주차 회고\ndate: 2024-03-15\n---\n';
	const { retrospectives } = reportOf(runReport([makeFolder({ 'a.md': note, 'b.md': note }), '--json']));
	expect(retrospectives[0]?.problems).toEqual([{ code: 'same-week-twice', line: 0, message: 'The same week of this series is also in b.md. All count. Correct the date or number of one, give it a "series" property of its own, or delete a copy.' }]);
});

it('with --explain says of every other note which rule came near, and why it is none', () => {
	const folder = makeFolder({
		'monthly.md': '---\ntitle: 2024년 3월 회고\n---\n',
		'week.md': '---\ntitle: Week 3 of the camp\n---\n',
		'other.md': '# Closures\n',
	});
	const { others, retrospectives } = reportOf(runReport([folder, '--json', '--explain']));
	expect(retrospectives).toEqual([]);
	expect(others).toEqual([
		{ path: 'monthly.md', nearest: 'title-words', why: expect.stringMatching(/^The rule "monthly-or-yearly" keeps it out\. .*"title-words".* lacks one thing: the title speaks of a week\.$/) as string },
		{ path: 'other.md', nearest: null, why: 'It comes close to no rule.' },
		{ path: 'week.md', nearest: 'title-words', why: expect.stringContaining('speaks of a retrospective') as string },
	]);
});

it('with --explain says of a note whose properties cannot be read that this may be why it is none', () => {
	const folder = makeFolder({ 'notes/broken.md': '---\ntitle: "Camp 4주차 회고\ntags: [\n---\n' });
	const why = expect.stringMatching(/^It comes close to no rule\. The properties are not valid YAML: ./) as string;
	expect(reportOf(runReport([folder, '--json', '--explain'])).others).toEqual([{ path: 'notes/broken.md', nearest: null, why }]);
	expect(runReport([folder, '--explain']).out).toContain('notes/broken.md  It comes close to no rule. The properties are not valid YAML');
});
