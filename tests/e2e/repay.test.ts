import type { Page } from 'playwright-core';
import { chooseTab, menuItem, notice, openDashboard, todoRow } from './support/dashboard';
import { gitDiffStat } from './support/git';
import { openNote, runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { clickLine, toggleMode } from './support/panes';
import { retrospective, SEA_LAB_WEEK } from './support/vaults';

const openHost = useHosts();
const WEEK = retrospective([
	'- [Tidal bore (TODO)](#)',
	'- [Storm surge (작성중)](#)',
	'- 노름(Norm) (TODO)',
	'- [Fetch (TODO)](../Sea/2026-11-02-fetch.md#how%20long)',
	'- [Ebb (TODO)](#)',
	'- [Swell](../Sea/swell.md)',
	'- [ ] Buoy',
]);
const FILES = {
	[SEA_LAB_WEEK]: WEEK,
	'Sea/tidal-bore.md': '# Tidal bore\n\nA wave that runs up a river.\n',
	'Sea/2026-11-01-norm.md': '---\ndraft: true\n---\n\nWhat is usual here.\n',
	'Sea/2026-11-03-fetch.md': 'How far the wind has blown over water.\n',
	'Waves/swell.md': 'Waves that have left their wind.\n',
};

async function openSea() {
	const { page, vaultFolder } = await openHost({ vault: FILES, quiet: true, git: true });
	const becomes = async (...changes: readonly (readonly [string, string])[]): Promise<void> => {
		const wanted = changes.reduce((text, [from, to]) => text.replace(from, to), WEEK);
		await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text === wanted);
		const changed = (await gitDiffStat(vaultFolder)).filter((line) => !line.includes('.obsidian/'));
		expect(changed).toEqual(changes.length === 0 ? [] : [`${String(changes.length)}\t${String(changes.length)}\t${SEA_LAB_WEEK}`]);
	};
	return { page, becomes };
}

async function useMenu(page: Page, todo: string, item: string): Promise<void> {
	const dashboard = await openDashboard(page);
	await chooseTab(dashboard, 'todos');
	await todoRow(dashboard, todo).click({ button: 'right' });
	await menuItem(page, item).click();
}

function proposal(page: Page, text: string) {
	return page.locator('.modal label', { hasText: text });
}

test('a TODO is closed by its menu in the dashboard, and the notice takes that back', async () => {
	const { page, becomes } = await openSea();
	await useMenu(page, 'Storm surge', 'Close TODO');
	await becomes(['Storm surge (작성중)', 'Storm surge']);
	await notice(page, 'Closed "Storm surge"').getByRole('button', { name: 'Undo' }).click();
	await becomes();
});

test('the TODO at the cursor is closed and reopened by keys, in the form of its neighbours', async () => {
	const { page, becomes } = await openSea();
	await openNote(page, SEA_LAB_WEEK);
	await toggleMode(page);
	await clickLine(page, 'Tidal bore');
	await runCommand(page, 'Close TODO');
	await becomes(['Tidal bore (TODO)', 'Tidal bore']);
	await runCommand(page, 'Reopen TODO');
	await becomes();
	await clickLine(page, 'Buoy');
	await runCommand(page, 'Close TODO');
	await becomes(['[ ] Buoy', '[x] Buoy']);
});

test('Enter links a note that is written already, closes its TODO when asked to, and goes on to the next', async () => {
	const { page, becomes } = await openSea();
	await openDashboard(page);
	await runCommand(page, 'Find notes for TODOs already written');
	await proposal(page, 'Tidal bore → Sea/tidal-bore.md').waitFor();
	await page.locator('.modal').getByLabel('Close the TODO too').check();
	await proposal(page, 'Tidal bore').getByRole('checkbox').focus();
	await page.keyboard.press('Enter');
	await becomes(['[Tidal bore (TODO)](#)', '[Tidal bore](../Sea/tidal-bore.md)']);
	await proposal(page, 'Draft').getByText('노름(Norm) → Sea/2026-11-01-norm.md').waitFor();
	await page.keyboard.press('Enter');
	await becomes(['[Tidal bore (TODO)](#)', '[Tidal bore](../Sea/tidal-bore.md)'], ['노름(Norm) (TODO)', '[노름(Norm)](../Sea/2026-11-01-norm.md) (TODO)']);
	await proposal(page, 'Fetch → Sea/2026-11-03-fetch.md').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.modal').waitFor({ state: 'detached' });
});

test('missing links are repaired by their targets alone, those that are chosen, and undone in one go', async () => {
	const { page, becomes } = await openSea();
	await openDashboard(page);
	await runCommand(page, 'Repair missing links');
	await proposal(page, 'the date differs by 1 day').getByText('Sea/2026-11-03-fetch.md').waitFor();
	await proposal(page, 'moved to another folder').getByText('Waves/swell.md').waitFor();
	await page.getByRole('button', { name: 'Apply' }).click();
	await becomes(['2026-11-02-fetch', '2026-11-03-fetch'], ['../Sea/swell.md', '../Waves/swell.md']);
	await notice(page, 'Repaired 2 links').getByRole('button', { name: 'Undo' }).click();
	await becomes();
});

test('a missing link is repaired from the menu of its TODO', async () => {
	const { page, becomes } = await openSea();
	await useMenu(page, 'Fetch', 'Repair missing link');
	await page.keyboard.press('ControlOrMeta+Enter');
	await becomes(['2026-11-02-fetch', '2026-11-03-fetch']);
});

test('where no note comes near, that is said', async () => {
	const { page } = await openHost({ vault: { [SEA_LAB_WEEK]: retrospective(['- Tidal bore (TODO)']) }, quiet: true });
	await openDashboard(page);
	await runCommand(page, 'Find notes for TODOs already written');
	await notice(page, 'No note has the name').waitFor();
});
