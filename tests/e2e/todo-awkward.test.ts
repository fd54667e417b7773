import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { chooseTab, createNote, dashboardOf, notice, openDashboard, todoRow } from './support/dashboard';
import { openNote } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts, type OpenHostOptions } from './support/open-host';
import { noteIsOpen, toggleMode } from './support/panes';
import { SEA_LAB_WEEK, seaLab } from './support/vaults';

const openHost = useHosts();
/** A second between the note and the link to it, in which others can write. */
const SLOW_NOTE = { delay: (path: string) => (path === 'Log/Storm surge.md' ? 1_000 : 0) };
const STORM_SURGE = seaLab(['- [Storm surge (TODO)](#)', '- [[Ebb]]']);

interface Opened {
	readonly page: Page;
	readonly vaultFolder: string;
	readonly dashboard: Locator;
	readonly before: string;
}

async function openTodos(options: OpenHostOptions): Promise<Opened> {
	const { page, vaultFolder } = await openHost(options);
	const dashboard = dashboardOf(page);
	await chooseTab(dashboard, 'todos');
	return { page, vaultFolder, dashboard, before: await textOnDisk(vaultFolder, SEA_LAB_WEEK) };
}

/** Creates the slow note; resolves when it is on its way, and what the link is to be is decided. */
async function createSlowly(page: Page, dashboard: Locator): Promise<void> {
	const onItsWay = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('surge'));
	await createNote(dashboard, 'Storm surge');
	await onItsWay;
}

test('a missing target is made at its path, and the link stays as it is', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: seaLab(['- [Tides (TODO)](../Sea/tides.md)']) });
	await createNote(dashboard, 'Tides');
	await textOnDisk(vaultFolder, 'Sea/tides.md', (text) => text.includes('# Tides'));
	await noteIsOpen(page, 'tides');
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
});

test('a note of that name is linked and opened, never overwritten', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: { ...STORM_SURGE, 'Log/storm surge.md': 'Mine\n' } });
	await createNote(dashboard, 'Storm surge');
	await notice(page, 'Linked Log/storm surge.md, which was there already').waitFor();
	await noteIsOpen(page, 'storm surge');
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text !== before)).toBe(before.replace('(#)', '(storm%20surge.md)'));
	expect(await textOnDisk(vaultFolder, 'Log/storm surge.md')).toBe('Mine\n');
});

test('a TODO whose note is there is opened, and nothing is written', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: { ...seaLab(['- [Ebb (TODO)](ebb.md)']), 'Log/ebb.md': 'Mine\n' } });
	await todoRow(dashboard, 'Ebb').getByRole('link', { name: 'Open note' }).click();
	await noteIsOpen(page, 'ebb');
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
	expect(await textOnDisk(vaultFolder, 'Log/ebb.md')).toBe('Mine\n');
});

test('a line written above the TODO meanwhile does not lead the link astray', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: STORM_SURGE, faults: SLOW_NOTE });
	await createSlowly(page, dashboard);
	const longer = before.replace('## Keywords\n', '## Keywords\n\nWritten by another device.\n');
	await writeFile(join(vaultFolder, SEA_LAB_WEEK), longer);
	const after = await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => !text.includes('(#)'));
	expect(after.replace(/\(TODO\)\]\([^)]*\)/, '(TODO)](#)')).toBe(longer);
});

test('a line that another program writes before the click, and that no event has told of, into a note that is open in the editor of a tab behind, is not lost', async () => {
	const { page, vaultFolder } = await openHost({ vault: STORM_SURGE, quiet: true });
	await page.addInitScript(() => Object.defineProperty(EventSource.prototype, 'onmessage', { set: () => undefined }));
	await page.reload({ waitUntil: 'commit' });
	await page.waitForFunction(() => 'hostReady' in window);
	await openNote(page, SEA_LAB_WEEK);
	await toggleMode(page);
	await page.locator('.cm-content:visible').waitFor();
	const dashboard = await openDashboard(page);
	await chooseTab(dashboard, 'todos');
	const theirs = `${await textOnDisk(vaultFolder, SEA_LAB_WEEK)}- Written on the phone\n`;
	await writeFile(join(vaultFolder, SEA_LAB_WEEK), theirs);
	await createNote(dashboard, 'Storm surge');
	await notice(page, `${SEA_LAB_WEEK} changed meanwhile, so it was left alone.`).waitFor();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(theirs);
	expect(await readdir(join(vaultFolder, 'Log'))).toEqual(['week 7.md']);
});

test('a TODO that has gone meanwhile is left alone, and the author is told', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: STORM_SURGE, faults: SLOW_NOTE });
	await createSlowly(page, dashboard);
	const without = before.replace('- [Storm surge (TODO)](#)\n', '');
	await writeFile(join(vaultFolder, SEA_LAB_WEEK), without);
	await notice(page, `${SEA_LAB_WEEK} changed meanwhile, so it was left alone.`).waitFor();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(without);
});

test('a target outside the vault is refused', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: seaLab(['- [Elsewhere (TODO)](../../elsewhere.md)']) });
	await createNote(dashboard, 'Elsewhere');
	await notice(page, '"../../elsewhere.md" lies outside this vault.').waitFor();
	expect(await readdir(join(vaultFolder, '..'))).toEqual(['vault']);
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
});

test('a full disk is said to be so, and loses nothing', async () => {
	const full = { failWrite: (path: string) => (path.endsWith('surge.md') ? new Error('ENOSPC: no space left on device') : null) };
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: STORM_SURGE, faults: full, expectedErrors: /status of 5\d\d/ });
	await createNote(dashboard, 'Storm surge');
	await notice(page, 'Nothing was lost; try again.').waitFor();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
	expect(await readdir(join(vaultFolder, 'Log'))).toEqual(['week 7.md']);
});

test('a retrospective that cannot be written keeps its text, and a second try links the note', async () => {
	let isFull = true;
	const full = { failWrite: (path: string) => (isFull && path === SEA_LAB_WEEK ? new Error('EACCES: permission denied') : null) };
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: STORM_SURGE, faults: full, expectedErrors: /status of 5\d\d/ });
	await createNote(dashboard, 'Storm surge');
	await notice(page, `${SEA_LAB_WEEK} could not be written`).waitFor();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK)).toBe(before);
	isFull = false;
	await createNote(dashboard, 'Storm surge');
	await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text === before.replace('(#)', '(Storm%20surge.md)'));
});

test.each([
	['signs that no file system takes', '[[DL/ML]A: "B"? (TODO)](#)', 'A: "B"?', 'A B.md'],
	['a name that Windows keeps for itself', '[CON (TODO)](#)', 'CON', 'CON!.md'],
	['trailing dots', '[And so on... (TODO)](#)', 'And so on...', 'And so on.md'],
	['300 Korean letters', `[${'가나다'.repeat(100)} (TODO)](#)`, '가나다가나다', `${'가나다'.repeat(22)}.md`],
])('a TODO with %s gets a note of a name that every system takes', async (_, item, text, name) => {
	const { page, dashboard, vaultFolder, before } = await openTodos({ vault: seaLab([`- ${item}`, '- [[Ebb]]']) });
	await createNote(dashboard, text);
	await textOnDisk(vaultFolder, SEA_LAB_WEEK, (now) => now !== before);
	expect((await readdir(join(vaultFolder, 'Log'))).sort()).toEqual([name, 'week 7.md'].sort());
	await page.locator('.weekly-retrospective-todo', { hasText: text }).locator('a', { hasText: 'Open note' }).waitFor({ state: 'attached' });
});
