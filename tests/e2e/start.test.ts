import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNote, runCommand } from './support/keys';
import { useHosts } from './support/open-host';

const openHost = useHosts();

test('the plugin is loaded, and its command in the palette opens the dashboard', async () => {
	const { page } = await openHost();
	await runCommand(page, 'Open dashboard');
	await page.locator('.weekly-retrospective-dashboard').getByText('Isolation levels').filter({ visible: true }).first().waitFor();
});

test('the palette closes by Escape', async () => {
	const { page } = await openHost();
	await page.keyboard.press('ControlOrMeta+p');
	await page.locator('.prompt-input').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.prompt-input').waitFor({ state: 'detached' });
});

test('an open note follows what is written to it on disk', async () => {
	const { page, vaultFolder } = await openHost({ vault: { '메모.md': '처음\n' } });
	await openNote(page, '메모.md');
	await page.getByText('처음').filter({ visible: true }).first().waitFor();
	await writeFile(join(vaultFolder, '메모.md'), '나중에 고친 글\n');
	await page.getByText('나중에 고친 글').filter({ visible: true }).first().waitFor();
});
