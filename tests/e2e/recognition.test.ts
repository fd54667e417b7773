import type { Page } from 'playwright-core';
import { openNote, runCommand } from './support/keys';
import { useHosts, type OpenHostOptions } from './support/open-host';

const openHost = useHosts();
const WHY = 'Why is this note (not) a retrospective?';

const VAULT = {
	'Sprint 1.md': 'What we built.\n',
	'Sprint 2.md': 'What we built next.\n',
	'Soup.md': 'Leeks.\n',
	'2024-W03.md': '# Week 3\n',
};

async function ask(options: OpenHostOptions, note: string) {
	const { page, vaultFolder } = await openHost({ vault: VAULT, ...options });
	await openNote(page, note);
	await runCommand(page, WHY);
	return { page, vaultFolder, dialog: page.getByRole('dialog', { name: WHY }) };
}

async function openRules(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+,');
	await page.locator('[data-setting-id="weekly-retrospective"]').click();
	await page.getByText('Which notes are retrospectives').click();
}

const row = (page: Page, name: string) => page.locator('.setting-item', { has: page.locator('.setting-item-name', { hasText: name }) });

test('a note is taken in by one rule, after its effect was shown, and given up again by Undo', async () => {
	const { page, dialog } = await ask({}, 'Sprint 1.md');
	await dialog.getByText('This note is not a retrospective.').waitFor();
	await dialog.getByRole('button', { name: 'Preview' }).first().click();
	await dialog.getByText('Will be retrospectives (2):').waitFor();
	expect(await dialog.locator('li').allTextContents()).toEqual(['Sprint 1.md', 'Sprint 2.md']);
	await dialog.getByRole('button', { name: 'Add rule' }).click();
	await runCommand(page, WHY);
	await dialog.getByText('The rule "Your rule 1" takes it in.').waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Undo' }).click();
	await runCommand(page, WHY);
	await dialog.getByText('This note is not a retrospective.').waitFor();
});

test('a retrospective is kept out, and leaves the dashboard', async () => {
	const { page, dialog } = await ask({}, '2024-W03.md');
	await dialog.getByRole('button', { name: 'Preview' }).first().click();
	await dialog.getByText('Will no longer be retrospectives (1):').waitFor();
	await dialog.getByRole('button', { name: 'Add rule' }).click();
	await runCommand(page, 'Open dashboard');
	await page.locator('.weekly-retrospective-dashboard').getByText('No weekly retrospectives yet').waitFor();
});

test('the way back from a preview changes nothing', async () => {
	const { dialog } = await ask({}, 'Soup.md');
	await dialog.getByRole('button', { name: 'Preview' }).click();
	await dialog.getByRole('button', { name: 'Add rule' }).waitFor();
	await dialog.getByRole('button', { name: 'Back' }).click();
	await dialog.getByText('This note is not a retrospective.').waitFor();
});

test('every rule is told with what it asks and whether that holds', async () => {
	const { dialog } = await ask({}, '2024-W03.md');
	await dialog.getByText('The rule "File name that is an ISO week" takes it in.').waitFor();
	await dialog.getByText('All rules').click();
	const last = dialog.locator('.weekly-retrospective-rules > li').last();
	expect(await last.innerText()).toMatch(/File name that is an ISO week · Take notes in\s+holds\s+the file name matches .*\s+holds/);
});

test('a note among the excluded files is said to be kept out by the app', async () => {
	const { dialog } = await ask({ vault: { ...VAULT, '.obsidian/app.json': '{"userIgnoreFilters":["2024"]}' } }, '2024-W03.md');
	await dialog.getByText(/not a retrospective.*excluded files/).waitFor();
	expect(await dialog.getByRole('button', { name: 'Preview' }).count()).toBe(0);
});

test('properties that cannot be read are named as a reason', async () => {
	const { dialog } = await ask({ vault: { 'Week 4 review.md': '---\ntags: [weekly\n---\n' } }, 'Week 4 review.md');
	await dialog.getByText('The properties are not valid YAML').waitFor();
});

test('the menu of a note asks the same', async () => {
	const { page } = await openHost({ vault: VAULT });
	await page.locator('.nav-file-title', { hasText: 'Soup' }).click({ button: 'right' });
	await page.locator('.menu').getByText(WHY).click();
	await page.getByRole('dialog', { name: WHY }).getByText('Soup.md').waitFor();
});

test('a rule is made in the settings; a bad pattern gets an error at its field and changes nothing', async () => {
	const { page } = await openHost({ vault: VAULT });
	await openRules(page);
	await page.getByRole('button', { name: 'Add rule' }).click();
	await row(page, 'Your rule 1').click();
	const pattern = row(page, 'File name matches').getByRole('textbox');
	await pattern.fill('^Soup');
	await pattern.fill('(');
	await row(page, 'File name matches').getByRole('alert').getByText('Unterminated group').waitFor();
	await page.getByRole('button', { name: 'Back' }).click();
	await row(page, 'Your rule 1').getByText('Take notes in if the file name matches ^Soup').waitFor();
	await page.keyboard.press('Escape');
	await openNote(page, 'Soup.md');
	await runCommand(page, WHY);
	await page.getByText('The rule "Your rule 1" takes it in.').waitFor();
});

test('a built-in rule that is switched off takes nothing in', async () => {
	const { page } = await openHost({ vault: VAULT });
	await openRules(page);
	await row(page, 'File name that is an ISO week').getByRole('switch').click();
	await page.keyboard.press('Escape');
	await openNote(page, '2024-W03.md');
	await runCommand(page, WHY);
	await page.getByText('This note is not a retrospective.').waitFor();
});
