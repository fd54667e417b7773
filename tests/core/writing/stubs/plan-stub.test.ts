import { applyEdit } from '../support/apply-edit';
import { planned, retrospectiveOf, stubFor, vaultOf, type Changes } from '../support/vault';

const PATH = '_posts/school/2024-03-08-week-2.md';
const TEXT = `---
title: "Network school week 2"
---

## Keywords 🔑
  * [[NET/OS]TCP - Handshake](../net_os/2024-03-04-net-tcp-handshake.md)
  * [[NET/OS]Routing](../net_os/2024-03-05-net-routing.md)
  * [[NET/OS]Sockets in Practice](../net_os/2024-03-06-net-socket.md)
  * [[NET/OS]Congestion Control (TODO)](#)
  * [[NET/OS]혼잡 제어(TODO)](#)
  * [[DB]Write-ahead log (TODO)](../db/2024-03-07-wal.md)
  * [[DB]Outside (TODO)](../../../elsewhere.md)
  * [[DB]Slides (TODO)](slides.pdf)
  * [[DB]Paper (TODO)](https://example.org/paper)

## Tasks
---
* [Lab 1](lab-1.md)
* [Lab 2(TODO)]()
* [Lab 3 (TODO)][lab]

## Topics
1. Why HTTP/3 runs over UDP (TODO)
2. [DNS] 캐시가 오래 남는 이유 (TODO)
3. Not marked

[lab]: #
`;
const VAULT = vaultOf({
	[PATH]: 'written',
	'_posts/net_os/2024-03-04-net-tcp-handshake.md': 'written',
	'_posts/net_os/2024-03-05-net-routing.md': 'written',
	'_posts/net_os/2024-03-06-net-socket.md': 'written',
});

function plan(entry: string, changes: Changes = {}) {
	return stubFor(PATH, TEXT, entry, VAULT, changes);
}

/** The only line that the plan's edit changes, as it becomes. */
function changedLine(entry: string, changes: Changes = {}, text = TEXT, path = PATH, vault = VAULT): string | null {
	const { edit } = planned(stubFor(path, text, entry, vault, changes));
	if (!edit) return null;
	const outcome = applyEdit(text, edit);
	if (!outcome.applied) throw new Error(outcome.reason);
	const before = text.split('\n');
	const changed = outcome.text.split('\n').filter((line, index) => line !== before[index]);
	expect(changed).toHaveLength(1);
	return changed[0] ?? null;
}

test('a stub goes where the written notes of its category lie, under a name of their pattern', () => {
	expect(planned(plan('Congestion Control')).path).toBe('_posts/net_os/2026-11-23-net-congestion-control.md');
});

test('Korean titles keep their letters', () => {
	expect(planned(plan('혼잡 제어')).path).toBe('_posts/net_os/2026-11-23-net-혼잡-제어.md');
});

test('the target of the link is filled, the marker stays', () => {
	expect(changedLine('Congestion Control')).toBe('  * [[NET/OS]Congestion Control (TODO)](../net_os/2026-11-23-net-congestion-control.md)');
});

test('the stub has title, alias, date, status, a link back, its heading and an empty outline', () => {
	expect(planned(plan('Congestion Control', { retrospective: retrospectiveOf(PATH, TEXT, { title: 'Network "school" week 2' }) })).content).toBe(`---
title: "Congestion Control"
aliases:
  - "Congestion Control"
date: 2026-11-23
status: stub
source: "[Network \\"school\\" week 2](../school/2024-03-08-week-2.md)"
---

# Congestion Control

- 
`);
});

test('without a category the stub goes beside the retrospective, dated as it is', () => {
	expect(planned(plan('Lab 2')).path).toBe('_posts/school/2026-11-23-lab-2.md');
	expect(changedLine('Lab 2')).toBe('* [Lab 2(TODO)](2026-11-23-lab-2.md)');
});

test('a link by reference gets a target of its own, for others may use the definition', () => {
	expect(changedLine('Lab 3')).toBe('* [Lab 3 (TODO)](2026-11-23-lab-3.md)');
});

test('a missing target names the path itself, and the link stays as it is', () => {
	expect(plan('Write-ahead log')).toMatchObject({ planned: true, path: '_posts/db/2024-03-07-wal.md', edit: null, existing: null });
});

test.each([
	['Outside', 'outside-vault'],
	['Slides', 'not-a-note'],
	['Paper', 'linked'],
])('the TODO %s gets no stub: %s', (entry, reason) => {
	expect(plan(entry)).toEqual({ planned: false, reason });
});

test('the words of a TODO without a link become the link', () => {
	expect(changedLine('Why HTTP/3 runs over UDP')).toBe('1. [Why HTTP/3 runs over UDP](2026-11-23-why-http-3-runs-over-udp.md) (TODO)');
});

test('the category of a TODO without a link stays in front', () => {
	expect(changedLine('캐시가 오래 남는 이유')).toBe('2. [DNS] [캐시가 오래 남는 이유](2026-11-23-캐시가-오래-남는-이유.md) (TODO)');
});

test('a note of that name is linked, spelt as it is, and not planned anew', () => {
	const vault = vaultOf({ [PATH]: 'written', '_posts/school/2026-11-23-LAB-2.md': 'written' });
	const found = planned(stubFor(PATH, TEXT, 'Lab 2', vault));
	expect(found.existing).toBe('_posts/school/2026-11-23-LAB-2.md');
	expect(found.edit?.replacement).toBe('2026-11-23-LAB-2.md');
});

test('targets that lead nowhere yet still show where notes of a category are to lie', () => {
	const vault = vaultOf({ [PATH]: 'written' });
	expect(planned(stubFor(PATH, TEXT, 'Congestion Control', vault)).path).toBe('_posts/net_os/2026-11-23-net-congestion-control.md');
});

test('one fixed folder takes all stubs', () => {
	const settings = { stubPlace: 'folder', stubFolder: '/Notes/stubs/' } as const;
	expect(planned(plan('Congestion Control', { settings })).path).toBe('Notes/stubs/Congestion Control.md');
	expect(changedLine('Congestion Control', { settings })).toContain('](../../Notes/stubs/Congestion%20Control.md)');
});

test('a template of the author is filled, front matter safely', () => {
	const template = '---\ntitle:  {{title}}\nweek: {{week}}\nfrom: "{{retrospective}}"\n---\n# {{Title}} ({{category}}, {{date:YYYY.MM.DD}})\n{{time}}\n';
	const text = '- [[DB]A: "B" (TODO)](#)\n';
	expect(planned(stubFor('week.md', text, 'A: "B"', vaultOf({ 'week.md': 'written' }), { template })).content).toBe(
		'---\ntitle:  "A: \\"B\\""\nweek: 2\nfrom: "[Week 2](week.md)"\n---\n# A: "B" (DB, 2026.11.23)\n{{time}}\n',
	);
});

describe('in a vault of wiki links', () => {
	const week = 'Journal/2024-W10.md';
	const text = '## Learned\n- [[Raft]]\n- [[Paxos (TODO)]]\n- [[Quorum]] (TODO)\n- [[Log|the log]]\n- Leader election (TODO)\n- [ ] clocks: a | b\n';
	const vault = vaultOf({ [week]: 'written', 'Concepts/Raft.md': 'written', 'Concepts/Log.md': 'written' });

	test('a name that no file has becomes a note where the others lie, and the link stays', () => {
		expect(stubFor(week, text, 'Quorum', vault)).toMatchObject({ path: 'Concepts/Quorum.md', title: 'Quorum', edit: null });
	});

	test('a marker within the brackets is part of the name that the link has', () => {
		expect(stubFor(week, text, 'Paxos', vault)).toMatchObject({ path: 'Concepts/Paxos (TODO).md', title: 'Paxos', edit: null });
	});

	test('a TODO without a link becomes a wiki link', () => {
		expect(changedLine('Leader election', {}, text, week, vault)).toBe('- [[Leader election]] (TODO)');
	});

	test('words that a wiki link cannot hold become a Markdown link', () => {
		expect(changedLine('clocks: a | b', {}, text, week, vault)).toBe('- [ ] [clocks: a | b](../Concepts/clocks%20a%20b.md)');
	});

	test('the link back is a wiki link', () => {
		expect(planned(stubFor(week, text, 'Leader election', vault)).content).toContain('source: "[[2024-W10|Week 2]]"');
	});
});

test('a keyword such as Node.js names a note, as Obsidian has it', () => {
	const plan = planned(stubFor('log/week.md', '## Keywords\n- [[Node.js]] (TODO)\n', null, vaultOf({ 'log/week.md': 'written' })));
	expect(plan).toMatchObject({ path: 'log/Node.js.md', edit: null });
	expect(vaultOf({ [plan.path]: 'stub' }).resolve('Node.js', 'log/week.md')).toBe(plan.path);
});

test.each([
	['1. AR model [←4](2024-02-09-week-1.md#Keywords) (TODO)', '1. [AR model](2026-11-23-ar-model.md) [←4](2024-02-09-week-1.md#Keywords) (TODO)'],
	['- [ ] **AR** model #later [[2024-02-09-week-1#Keywords|←]] (TODO)', '- [ ] [[2026-11-23-ar-model|**AR** model]] #later [[2024-02-09-week-1#Keywords|←]] (TODO)'],
])('the words of a carried entry become a link, and the link to its origin stays: %s', (line, linked) => {
	const text = `## Keywords\n${line}\n`;
	const { entries: [entry] } = retrospectiveOf(PATH, text);
	expect(changedLine('AR model', entry ? { entry } : {}, text)).toBe(linked);
});
