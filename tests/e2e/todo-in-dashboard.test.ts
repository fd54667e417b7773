import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseTab, createNote, dashboardOf, menuItem, notice, openBeside, openDashboard, todoRow } from './support/dashboard';
import { eventually } from './support/eventually';
import { gitDiffStat } from './support/git';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { noteIsOpen, tabTitles } from './support/panes';
import { BLOG, BLOG_WEEK } from './support/vaults';

const openHost = useHosts();
const STUB = '_posts/compilers/2024-03-18-pattern-matching.md';
const LINK = '[[PL/FE]Pattern matching (TODO)](#)';
const FILLED = '[[PL/FE]Pattern matching (TODO)](../compilers/2024-03-18-pattern-matching.md)';
const OPTIONS = { vault: BLOG, today: '2024-03-18', git: true };

async function openTodos() {
	const { page, vaultFolder } = await openHost(OPTIONS);
	const dashboard = dashboardOf(page);
	await chooseTab(dashboard, 'todos');
	return { page, vaultFolder, dashboard, before: await textOnDisk(vaultFolder, BLOG_WEEK) };
}

test('a click makes the stub where the notes of its category lie and fills the target of the link, and that alone', async () => {
	const { dashboard, vaultFolder, before } = await openTodos();
	await createNote(dashboard, 'Pattern matching');
	expect(await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text !== before)).toBe(before.replace(LINK, FILLED));
	const stub = await textOnDisk(vaultFolder, STUB);
	expect(stub).toContain('title: "Pattern matching"\naliases:\n  - "Pattern matching"\ndate: 2024-03-18\nstatus: stub\n');
	expect(await gitDiffStat(vaultFolder)).toEqual([`1\t1\t${BLOG_WEEK}`, `${String(stub.split('\n').length - 1)}\t0\t${STUB}`]);
});

test('the stub takes the prefix that the notes beside it have', async () => {
	const { page, vaultFolder } = await openHost();
	const dashboard = await openDashboard(page);
	await dashboard.getByLabel('Series').selectOption({ index: 1 });
	await chooseTab(dashboard, 'todos');
	await createNote(dashboard, 'BERT');
	await textOnDisk(vaultFolder, '_posts/nlp/2026-11-23-nlp-bert.md', (text) => text.includes('status: stub'));
});

test('the stub opens in a new tab from the main area, and the pane says that the TODO leads to a stub', async () => {
	const { page, dashboard } = await openTodos();
	await createNote(dashboard, 'Pattern matching');
	await noteIsOpen(page, '2024-03-18-pattern-matching');
	expect(await tabTitles(page)).toEqual(['Weekly retrospectives', '2024-03-18-pattern-matching']);
	await page.locator('.mod-root .workspace-tab-header', { hasText: 'Weekly retrospectives' }).click();
	const row = todoRow(dashboard, 'Pattern matching');
	await row.getByText('Stub').waitFor();
	await row.getByRole('link', { name: 'Open note' }).waitFor();
});

test('the stub opens in the last tab of the main area from the sidebar', async () => {
	const { page } = await openHost(OPTIONS);
	const dashboard = await openBeside(page, BLOG_WEEK);
	await chooseTab(dashboard, 'todos');
	await createNote(dashboard, 'Pattern matching');
	await eventually(async () => expect(await tabTitles(page)).toEqual(['2024-03-18-pattern-matching']));
});

test('"Create without opening" in the menu leaves the tabs as they are', async () => {
	const { page, dashboard, vaultFolder } = await openTodos();
	await todoRow(dashboard, 'Pattern matching').getByLabel('More actions').click();
	await menuItem(page, 'Create without opening').click();
	await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text.includes(FILLED));
	expect(await tabTitles(page)).toEqual(['Weekly retrospectives']);
});

test('a double click makes one note and opens it once', async () => {
	const { page, dashboard, vaultFolder, before } = await openTodos();
	await todoRow(dashboard, 'Pattern matching').getByRole('button', { name: 'Create note' }).dblclick();
	await noteIsOpen(page, '2024-03-18-pattern-matching');
	expect(await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text !== before)).toBe(before.replace(LINK, FILLED));
	expect((await gitDiffStat(vaultFolder)).length).toBe(2);
	expect(await tabTitles(page)).toEqual(['Weekly retrospectives', '2024-03-18-pattern-matching']);
});

test('Undo in the notice gives back the bytes and takes the stub away', async () => {
	const { page, dashboard, vaultFolder } = await openTodos();
	await createNote(dashboard, 'Pattern matching');
	await notice(page, `Created ${STUB}`).getByRole('button', { name: 'Undo' }).click();
	await notice(page, 'Taken back').waitFor();
	expect(await gitDiffStat(vaultFolder)).toEqual([expect.stringContaining('.trash/')]);
	await expect(readFile(join(vaultFolder, STUB))).rejects.toThrow('ENOENT');
});

test('a TODO without a link becomes one, in the form of the author’s other links', async () => {
	const { dashboard, vaultFolder, before } = await openTodos();
	await createNote(dashboard, 'LL과 LR이');
	const after = await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text !== before);
	const words = 'LL과 LR이 같은 언어를 다루는 방식';
	const path = /\((?<target>[^()]+)\) \(TODO\)\n2\. /.exec(after)?.groups?.['target'] ?? '';
	expect(after).toBe(before.replace(`1. ${words} (TODO)`, `1. [${words}](${path}) (TODO)`));
	expect(await textOnDisk(vaultFolder, join('_posts/camp', decodeURIComponent(path)))).toContain(`# ${words}\n`);
});

test('the numbers change when the author closes the TODO', async () => {
	const { page, dashboard, vaultFolder } = await openTodos();
	await createNote(dashboard, 'Pattern matching');
	const linked = await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text.includes(FILLED));
	await page.locator('.mod-root .workspace-tab-header', { hasText: 'Weekly retrospectives' }).click();
	await writeFile(join(vaultFolder, BLOG_WEEK), linked.replace('Pattern matching (TODO)', 'Pattern matching'));
	await dashboard.getByRole('tab', { name: 'TODOs 9' }).waitFor();
	await todoRow(dashboard, 'Pattern matching').waitFor({ state: 'detached' });
});
