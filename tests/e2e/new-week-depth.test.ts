import type { Locator, Page } from 'playwright-core';
import { notice } from './support/dashboard';
import { gitDiffStat } from './support/git';
import { openNote, runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { clickLine, noteIsOpen, toggleMode } from './support/panes';
import { retrospective } from './support/vaults';

/** What stands in for the plugin Templater. */
interface TemplaterWindow {
	readonly app: {
		readonly commands: { addCommand(command: { id: string; name: string; callback: () => void }): void };
		readonly workspace: { getActiveFile(): { readonly path: string } };
	};
}

const openHost = useHosts();
const WEEK_6 = 'Log/week 6.md';
const WEEK_7 = 'Log/week 7.md';
const LOG = { [WEEK_6]: retrospective(['- [Tides]()'], 46), [WEEK_7]: retrospective(['- [Eddies (TODO)](#)'], 47) };

async function dialogOf(page: Page): Promise<Locator> {
	await runCommand(page, 'New weekly retrospective');
	return page.locator('.modal.weekly-retrospective-dialog');
}

test('missed weeks are filled by check boxes, in one action that one undo takes back', async () => {
	const { page, vaultFolder } = await openHost({ vault: LOG, today: '2026-12-08', git: true });
	const dialog = await dialogOf(page);
	await dialog.getByLabel('2026-W49').check();
	await dialog.locator('code', { hasText: 'Log/week 8.md' }).waitFor();
	await dialog.locator('code', { hasText: 'Log/week 9.md' }).waitFor();
	expect(await dialog.locator('input[type=number]').inputValue()).toBe('9');
	await dialog.getByRole('button', { name: 'Create' }).click();
	expect(await textOnDisk(vaultFolder, 'Log/week 9.md', (text) => text !== '')).toContain('week 9');
	await noteIsOpen(page, 'week 9');
	await notice(page, 'Created Log/week 8.md, Log/week 9.md').getByRole('button', { name: 'Undo' }).click();
	await notice(page, 'Taken back').waitFor();
	const left = await gitDiffStat(vaultFolder);
	expect(left.filter((line) => !line.includes('.trash/'))).toEqual([]);
});

test('the dialog says which form it took, and warns of a date off the rhythm', async () => {
	const { page } = await openHost({ vault: { ...LOG, 'Log/odd one out.md': retrospective([], 48) }, today: '2026-12-01' });
	const dialog = await dialogOf(page);
	await dialog.getByText(`In the form of ${WEEK_7}, ${WEEK_6}`).waitFor();
	await dialog.locator('input[type=date]').fill('2026-12-02');
	await dialog.getByText('Your last notes are dated on a Monday.').waitFor();
});

test('open TODOs are carried over by a check box, which is remembered', async () => {
	const { page, vaultFolder } = await openHost({ vault: LOG, today: '2026-11-23' });
	const dialog = await dialogOf(page);
	await dialog.getByLabel('Carry over open TODOs of the week before').check();
	await dialog.getByRole('button', { name: 'Create' }).click();
	const text = await textOnDisk(vaultFolder, 'Log/week 8.md', (written) => written !== '');
	expect(text).toContain('\n- [Eddies (TODO)](#) [←](week%207.md#Keywords)\n');
	expect(await textOnDisk(vaultFolder, '.obsidian/plugins/weekly-retrospective/data.json')).toContain('"carryOver":');
});

test('the command carries into the open note once, and a second time nothing', async () => {
	const { page, vaultFolder } = await openHost({ vault: LOG, today: '2026-11-23', git: true });
	await (await dialogOf(page)).getByRole('button', { name: 'Create' }).click();
	await noteIsOpen(page, 'week 8');
	await runCommand(page, 'Carry over open TODOs of the week before');
	await notice(page, 'Carried over from').waitFor();
	await textOnDisk(vaultFolder, 'Log/week 8.md', (text) => text.includes('Eddies'));
	await runCommand(page, 'Carry over open TODOs of the week before');
	await notice(page, 'There is nothing to carry over.').waitFor();
});

test('closing a TODO that was carried over offers to close it in the week that it came from', async () => {
	const carried = retrospective(['- [Eddies (TODO)](#) [←](week%207.md#Keywords)'], 48);
	const { page, vaultFolder } = await openHost({ vault: { ...LOG, 'Log/week 8.md': carried }, today: '2026-11-24' });
	await openNote(page, 'Log/week 8.md');
	await toggleMode(page);
	await clickLine(page, 'Eddies');
	await runCommand(page, 'Close TODO');
	await notice(page, 'It stands open in 1 more week.').getByRole('button', { name: 'Close there too' }).click();
	expect(await textOnDisk(vaultFolder, WEEK_7, (text) => !text.includes('TODO'))).toContain('- [Eddies](#)\n');
});

test('Templater runs once in the new note where the settings ask for it', async () => {
	const settings = { '.obsidian/plugins/weekly-retrospective/data.json': '{"runTemplater": true}' };
	const { page } = await openHost({ vault: { ...LOG, ...settings }, today: '2026-11-23' });
	await page.evaluate(() => {
		const { commands, workspace } = (window as unknown as TemplaterWindow).app;
		const callback = () => document.body.append(`Templater ran in ${workspace.getActiveFile().path}.`);
		commands.addCommand({ id: 'templater-obsidian:replace-in-file-templater', name: 'Templater', callback });
	});
	await (await dialogOf(page)).getByRole('button', { name: 'Create' }).click();
	await noteIsOpen(page, 'week 8');
	await page.getByText('Templater ran in Log/week 8.md.').waitFor();
});
