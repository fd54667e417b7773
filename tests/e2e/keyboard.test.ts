import type { Page } from 'playwright-core';
import { dashboardOf } from './support/dashboard';
import { runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { noteIsOpen, tabTitles } from './support/panes';
import { BLOG, BLOG_WEEK } from './support/vaults';

const openHost = useHosts();
const MOST_STEPS = 60;

/** Presses a key until the element with the keyboard says this. */
async function pressUntil(page: Page, key: string, words: string): Promise<void> {
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const said = await page.evaluate(() => {
			const element = document.activeElement;
			return [element?.getAttribute('aria-label'), element?.getAttribute('title'), element?.textContent].join(' ');
		});
		if (said.includes(words) && said.length < 200) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not lead to "${words}".`);
}

test('from the palette to a new note without the mouse', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', quiet: true });
	await runCommand(page, 'Open dashboard');
	await dashboardOf(page).getByText('Compiler camp').first().waitFor();
	await page.locator('[role=tab]:focus', { hasText: 'Overview' }).waitFor();
	await pressUntil(page, 'ArrowRight', 'TODOs');
	await pressUntil(page, 'Tab', 'Create note for "Pattern matching"');
	await page.keyboard.press('Enter');
	await noteIsOpen(page, '2024-03-18-pattern-matching');
	await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text.includes('(../compilers/2024-03-18-pattern-matching.md)'));
});

test('the menu of a TODO opens by Shift+F10, and its items by arrows and Enter', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18' });
	await dashboardOf(page).getByLabel('Create note for "Pattern matching"').first().focus();
	await page.keyboard.press('Shift+F10');
	await page.locator('.menu').waitFor();
	const selected = page.locator('.menu-item.selected');
	do await page.keyboard.press('ArrowDown');
	while ((await selected.innerText()) !== 'Create without opening');
	await page.keyboard.press('Enter');
	await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text.includes('pattern-matching.md'));
	expect(await tabTitles(page)).toEqual(['Weekly retrospectives']);
});

test('the next week is written without the mouse', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', quiet: true });
	await runCommand(page, 'New weekly retrospective');
	await page.locator('.modal').getByText('Compiler camp 3주차 회고').waitFor();
	await pressUntil(page, 'Tab', 'Create');
	await page.keyboard.press('Enter');
	await noteIsOpen(page, '2024-03-22-week-3');
	await textOnDisk(vaultFolder, '_posts/camp/2024-03-22-week-3.md');
});
