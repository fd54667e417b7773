import fc from 'fast-check';
import type { CivilDate } from '../../../../src/core/model/civil-date';
import { thingOf } from '../../../../src/core/model/origin';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { withChanges } from '../../../../src/core/model/span';
import { readNote } from '../../../../src/core/reading/read-note';
import { carryOver } from '../../../../src/core/writing/week/carry-over';
import { retrospectiveOf, vaultOf, type Vault } from '../support/vault';

interface Week {
	readonly path: string;
	readonly date: CivilDate;
	readonly text: string;
}

const week = (day: number, text: string, path = `weekly/week-${day}.md`): Week => ({ path, date: `2024-03-${String(day).padStart(2, '0')}` as CivilDate, text });
const EMPTY = '# Week\n\n## Keywords\n---\n\n\n## Tasks\n\n';

const vaultWith = (...paths: string[]) => vaultOf(Object.fromEntries(paths.map((path) => [path, 'written'])));

/** The text of the last of these weeks once the open entries of the one before are in it. */
function carried(...weeks: readonly Week[]): string {
	return carriedIn(vaultWith(), ...weeks);
}

function carriedIn({ factsOf }: Vault, ...weeks: readonly Week[]): string {
	const series = weeks.map(({ path, date, text }) => retrospectiveOf(path, text, { date }));
	const [last, into] = [weeks.at(-2), weeks.at(-1)];
	const lastRead = series.at(-2);
	if (!last || !into || !lastRead) throw new Error('Two weeks are needed');
	const { sections, entries } = readNote(into.text, DEFAULT_SETTINGS).body;
	return withChanges(into.text, carryOver({ ...lastRead, text: last.text }, series, { ...into, sections, entries }, factsOf));
}

const entriesOf = (text: string) => readNote(text, DEFAULT_SETTINGS).body.entries;

test('what stands open comes into the section of its heading, as it was written, with a link to its week', () => {
	const last = week(8, '# Week\n\n## Keywords\n---\n  * [[NET]UDP (TODO)](#)\n  * [[NET]TCP](../net/tcp.md)\n\n## Tasks\n- [ ] Lab\n- [x] Quiz\n');
	expect(carried(last, week(15, EMPTY))).toBe(
		'# Week\n\n## Keywords\n---\n  * [[NET]UDP (TODO)](#) [←](week-8.md#Keywords)\n\n\n## Tasks\n- [ ] Lab [←](week-8.md#Tasks)\n\n',
	);
});

test('in a vault of wiki links the link is one', () => {
	expect(carried(week(8, '## Tasks\n- [ ] [[Lab]] report\n'), week(15, EMPTY))).toContain('- [ ] [[Lab]] report [[week-8#Tasks|←]]\n');
});

test('a marker at the end of the item stays at its end', () => {
	const text = carried(week(8, '## 과제\n- 실습 3 (TODO)\n'), week(15, '## 과제\n'));
	expect(text).toBe('## 과제\n- 실습 3 [[week-8#과제|←]] (TODO)\n');
	expect(entriesOf(text)).toMatchObject([{ state: 'open' }]);
});

test('in the third week the entry says so, and leads to the week that it came from first', () => {
	const first = week(1, '## Tasks\n- [ ] Lab\n');
	const second = week(8, carried(first, week(8, EMPTY)));
	const third = carried(first, second, week(15, EMPTY));
	expect(third).toContain('- [ ] Lab [[week-1#Tasks|←3]]\n');
	expect(thingOf(entriesOf(third)[0] ?? { category: null, text: '' })).toBe('\nlab');
});

test('what the note names already is left out, open or closed', () => {
	const into = '## Tasks\n- [x] lab\n';
	expect(carried(week(8, '## Tasks\n- [ ] Lab\n'), week(15, into))).toBe(into);
});

test('where no section fits, the lines stand at the end of the note', () => {
	expect(carried(week(8, '## Tasks\n- [ ] Lab\n'), week(15, 'text'))).toBe('text\n\n- [ ] Lab [[week-8#Tasks|←]]\n');
});

const item = fc.constantFrom('- [ ] Lab', '* [[NET]UDP (TODO)](#)', '1. 과제 (TODO)', '- [x] done', '  - nested (TODO)', '* [[a]] (작성중)', 'prose', '- [ ] two\n  lines', '* [x]() [y](#)');
const note = fc.tuple(fc.constantFrom('\n', '\r\n'), fc.array(fc.tuple(fc.constantFrom('## Tasks', '## Keywords 🔑', '## Other', '과제\n==='), fc.array(item, { maxLength: 4 })), { maxLength: 3 }))
	.map(([br, sections]) => sections.flatMap(([heading, items]) => [heading, ...items, '']).join('\n').replaceAll('\n', br));

test('property: every open thing is in the note once and open, what stood there stands, and a second time changes nothing', () => {
	fc.assert(fc.property(note, note, (before, after) => {
		const [last, into] = [week(8, before), week(15, after)];
		const once = carried(last, into);
		expect(carried(last, week(15, once))).toBe(once);
		const things = entriesOf(once).map(thingOf);
		for (const entry of entriesOf(before)) if (entry.state === 'open' && entry.counts) expect(things).toContain(thingOf(entry));
		const left = once.split(/\r?\n/);
		for (const line of after.split(/\r?\n/)) expect(left).toContain(line);
	}), { numRuns: 400 });
});

test('a link that counts from the folder of its note leads to the same place from another folder', () => {
	const last = week(8, '## Tasks\n- [ ] [Lab](../../labs/lab%201.md#top), [Quiz](./quiz.md), [Raft](raft.md), [[Paxos]], [web](https://a.org/../b)\n', '회고 2024/03/week-8.md');
	expect(carried(last, week(15, EMPTY, '회고 2024/week-15.md'))).toContain('- [ ] [Lab](../labs/lab%201.md#top), [Quiz](./03/quiz.md), [Raft](./03/raft.md), [[Paxos]], [web](https://a.org/../b) [←](');
	expect(carried(last, week(15, EMPTY, 'logs/week-15.md'))).toContain('- [ ] [Lab](../labs/lab%201.md#top), [Quiz](../회고%202024/03/quiz.md), [Raft](../회고%202024/03/raft.md)');
	expect(carried(last, week(15, EMPTY, '회고 2024/03/week-15.md'))).toContain('[Lab](../../labs/lab%201.md#top), [Quiz](./quiz.md)');
});

test('a link that is looked up by its name is left as it is, unless another note of that name lies nearer', () => {
	const last = week(8, '## Tasks\n- [ ] [Raft](raft.md), [[Paxos]], [[Intro]]\n', 'a/week-8.md');
	const vault = vaultWith('notes/raft.md', 'notes/Paxos.md', 'a/Intro.md', 'b/Intro.md');
	expect(carriedIn(vault, last, week(15, EMPTY, 'b/week-15.md'))).toContain('- [ ] [Raft](raft.md), [[Paxos]], [[../a/Intro.md]] ');
});

test('a link by reference is carried with its target', () => {
	const last = week(8, '## Tasks\n- [CNN][r] (TODO)\n- the [r] (TODO)\n\n[r]: <../dl/c nn.md>\n');
	expect(carried(last, week(15, EMPTY))).toContain('- [CNN](<../dl/c nn.md>) [←](week-8.md#Tasks) (TODO)\n- the [r](<../dl/c nn.md>) [←]');
});

test('what other tools read at the end of an item stays at its end, and the item is known again', () => {
	const last = week(8, '## Tasks\n- [ ] [a](#) Lab #lab 📅 2024-03-07 ^t1\n');
	const into = week(15, carried(last, week(15, EMPTY)));
	expect(into.text).toContain('- [ ] [a](#) Lab [←](week-8.md#Tasks) #lab 📅 2024-03-07 ^t1\n');
	expect(carried(last, into)).toBe(into.text);
	expect(carried(last, into, week(22, EMPTY))).toContain('- [ ] [a](#) Lab [←3](week-8.md#Tasks) #lab 📅 2024-03-07 ^t1\n');
});

test.each([
	['a sentence', '## Tasks\nWhat is to do.\n', '## Tasks\nWhat is to do.\n\n2. RNN'],
	['a line of HTML', '## Tasks\n- own\n\n<br>\n', '## Tasks\n- own\n\n<br>\n\n2. RNN'],
	['an underlined heading', '## Tasks\nKeywords\n---\n', '## Tasks\n2. RNN [[week-8#Tasks|←]] (TODO)\n\nKeywords\n---\n'],
])('by %s the lines are still read as entries', (_, into, wanted) => {
	const last = week(8, '## Tasks\n1. CNN\n2. RNN (TODO)\n');
	const once = carried(last, week(15, into));
	expect(once).toContain(wanted);
	expect(carried(last, week(15, once))).toBe(once);
});

test.each([['* own\n  * child', '* RNN', '* GAN'], ['1. own', '2. RNN', '3. GAN']])('below %s the lines have the bullets of that list', (list, ...lines) => {
	const text = carried(week(8, '## Tasks\n3. RNN (TODO)\n4. GAN (TODO)\n'), week(15, `## Tasks\n${list}\n`));
	expect(text).toBe(`## Tasks\n${list}\n${lines.map((line) => `${line} [[week-8#Tasks|←]] (TODO)\n`).join('')}`);
});

test('what fits the last section and what fits none go to one place, in one change', () => {
	const text = '## Reading\n- [ ] Book\n\n## Tasks\n- [ ] Lab\n';
	const [last, into] = [retrospectiveOf('weekly/week-8.md', text), retrospectiveOf('weekly/week-15.md', '## Tasks')];
	const changes = carryOver({ ...last, text }, [last, into], { ...into, text: '## Tasks' }, vaultWith().factsOf);
	expect(changes).toEqual([{ from: 8, to: 8, text: '\n- [ ] Book [[week-8#Reading|←]]\n- [ ] Lab [[week-8#Tasks|←]]\n' }]);
});
