import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createNote, chooseTab, dashboardOf, menuItem, notice } from './support/dashboard';
import { eventually } from './support/eventually';
import { gitDiffStat } from './support/git';
import { openNote, runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { toggleMode } from './support/panes';
import { SEA_LAB_WEEK, seaLab } from './support/vaults';

const openHost = useHosts();
const JOURNAL = '.obsidian/plugins/weekly-retrospective/journal.json';
const ITEMS = ['- [Storm surge (TODO)](#)', '- [storm surge (TODO)](#)', '- [Ebb](Ebb.md) (TODO)', '- [[Tide]] (TODO)', '- Neap 조금 (TODO)'];
const VAULT = { ...seaLab(ITEMS), 'Log/Ebb.md': 'Mine\n' };

const dialog = (page: Page) => page.locator('.modal', { hasText: 'Create stubs for this week' });

async function openBatch(options: Parameters<typeof openHost>[0]) {
	const opened = await openHost(options);
	const before = await textOnDisk(opened.vaultFolder, SEA_LAB_WEEK);
	await dashboardOf(opened.page).locator('.weekly-retrospective-head').waitFor();
	return { ...opened, before };
}

test('the stubs of a week are chosen from a list, made in one action, and taken back by one undo', async () => {
	const { page, vaultFolder, before } = await openBatch({ vault: VAULT, git: true });
	await runCommand(page, 'Create stubs for this week');
	const rows = dialog(page).locator('.weekly-retrospective-check-list label');
	await eventually(async () => expect(await rows.allInnerTexts()).toHaveLength(5));
	expect(await rows.nth(0).innerText()).toContain('Log/Storm surge.md');
	expect(await rows.nth(2).innerText()).toContain('Leads to Log/Ebb.md already');
	expect(await rows.nth(2).locator('input').isDisabled()).toBe(true);
	await dialog(page).getByRole('button', { name: 'Create' }).click();
	await notice(page, 'Created 3 notes for TODOs').waitFor();
	// While it is open, the keys of the palette are not heard.
	await dialog(page).waitFor({ state: 'detached' });
	const after = await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text !== before);
	expect(after).toBe(before.replaceAll('urge (TODO)](#)', 'urge (TODO)](Storm%20surge.md)').replace('- Neap 조금', '- [Neap 조금](Neap%20조금.md)'));
	expect(await gitDiffStat(vaultFolder)).toEqual([
		expect.stringMatching(/^\d+\t0\tLog\/Neap 조금\.md$/), expect.stringMatching(/^\d+\t0\tLog\/Storm surge\.md$/),
		expect.stringMatching(/^\d+\t0\tLog\/Tide\.md$/), `3\t3\t${SEA_LAB_WEEK}`,
	]);
	await runCommand(page, 'Undo last change');
	await notice(page, 'Taken back: “Created 3 notes for TODOs”').waitFor();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
	expect((await gitDiffStat(vaultFolder)).filter((line) => !line.includes('.trash/'))).toEqual([]);
});

test('in a note that is being edited in two panes, a batch is one step of the editor’s own undo', async () => {
	const { page, vaultFolder, before } = await openBatch({ vault: VAULT });
	await openNote(page, SEA_LAB_WEEK);
	await toggleMode(page);
	await page.locator('.cm-content:visible').waitFor();
	await runCommand(page, 'Split right');
	await page.locator('.cm-content:visible').nth(1).waitFor();
	await runCommand(page, 'Create stubs for this week');
	await dialog(page).getByRole('button', { name: 'Create' }).click();
	const after = await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text !== before);
	for (const pane of [0, 1]) await eventually(async () => expect(await page.locator('.cm-content:visible').nth(pane).innerText()).toContain('Storm%20surge.md'));
	await page.locator('.cm-content:visible').first().click();
	await page.keyboard.press('ControlOrMeta+z');
	await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text === before);
	expect(after).not.toBe(before);
});

test('two hundred stubs are made in one go', async () => {
	const items = Array.from({ length: 200 }, (_, at) => `- [Gauge ${String(at)} (TODO)](#)`);
	const { page, vaultFolder, before } = await openBatch({ vault: seaLab(items) });
	await runCommand(page, 'Create stubs for this week');
	await dialog(page).getByRole('button', { name: 'Create' }).click();
	await dialog(page).locator('progress').waitFor();
	await notice(page, 'Created 200 notes for TODOs').waitFor({ timeout: 50_000 });
	expect(await readdir(join(vaultFolder, 'Log'))).toHaveLength(201);
	expect((await textOnDisk(vaultFolder, SEA_LAB_WEEK)).replace(/\(Gauge%20\d+\.md\)/g, '(#)')).toBe(before);
});

test('the menu of a retrospective offers the stubs of its week', async () => {
	const { page } = await openBatch({ vault: VAULT });
	await chooseTab(dashboardOf(page), 'weeks');
	await dashboardOf(page).locator('.weekly-retrospective-card h4 a').first().click({ button: 'right' });
	await menuItem(page, 'Create stubs for this week').click();
	await dialog(page).waitFor();
});

test('what was written yesterday is taken back after a restart', async () => {
	const { page, vaultFolder, before } = await openBatch({ vault: VAULT });
	await chooseTab(dashboardOf(page), 'todos');
	await createNote(dashboardOf(page), 'Neap');
	await textOnDisk(vaultFolder, JOURNAL, (text) => text.includes('"done"'));
	await page.reload({ waitUntil: 'commit' });
	await page.waitForFunction(() => 'hostReady' in window);
	await runCommand(page, 'Undo last change');
	await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text === before);
	await eventually(async () => expect(await readdir(join(vaultFolder, 'Log'))).toEqual(['Ebb.md', 'week 7.md']));
});

test.each([
	['finished', 'Finish', '(storm.md)', ['Ebb.md', 'storm.md', 'week 7.md']],
	['taken back', 'Undo', '(#)', ['Ebb.md', 'week 7.md']],
])('an action that a crash cut short is %s on request at the next start', async (_, button, target, files) => {
	const { page, vaultFolder, before } = await openBatch({ vault: VAULT });
	const at = before.indexOf('(#)') + 1;
	const line = ITEMS[0] ?? '';
	const edit = {
		path: SEA_LAB_WEEK, from: at, to: at + 1, expected: '#', replacement: 'storm.md', line, column: line.indexOf('#'), anchor: line.slice(2), anchorColumn: line.indexOf('#') - 2,
		lineNumber: before.slice(0, at).split('\n').length - 1, heading: '## Keywords',
	};
	const action = { id: 'a', what: 'Created Log/storm.md', state: 'begun', steps: [{ create: 'Log/storm.md', text: '# Storm\n' }, { edit }] };
	await mkdir(join(vaultFolder, JOURNAL, '..'), { recursive: true });
	await writeFile(join(vaultFolder, JOURNAL), JSON.stringify({ actions: [action] }));
	await writeFile(join(vaultFolder, 'Log/storm.md'), '# Storm\n');
	await page.reload({ waitUntil: 'commit' });
	await notice(page, 'This was cut short when the app closed: “Created Log/storm.md').getByRole('button', { name: button }).click();
	await textOnDisk(vaultFolder, JOURNAL, (text) => !text.includes('begun'));
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before.replace('(#)', target));
	expect(await readdir(join(vaultFolder, 'Log'))).toEqual(files);
});

test('what could not be written can be read and copied beside what stands there', async () => {
	const { page, vaultFolder } = await openBatch({ vault: seaLab(['- [Storm surge (TODO)](#)', '- [[Ebb]]']), faults: { delay: (path) => (path === 'Log/Storm surge.md' ? 1_000 : 0) } });
	await chooseTab(dashboardOf(page), 'todos');
	const onItsWay = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('surge'));
	await createNote(dashboardOf(page), 'Storm surge');
	await onItsWay;
	const text = await textOnDisk(vaultFolder, SEA_LAB_WEEK);
	await writeFile(join(vaultFolder, SEA_LAB_WEEK), text.replace('- [Storm surge (TODO)](#)', '- Storm surges, mine'));
	await notice(page, 'so it was left alone').getByRole('button', { name: 'Compare' }).click();
	const texts = page.locator('.modal textarea');
	await eventually(async () => expect(await texts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual(['- [Storm surge (TODO)](Storm%20surge.md)', '- Storm surges, mine']));
});
