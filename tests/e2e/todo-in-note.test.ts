import { openNote, runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { clickLine, noteIsOpen, tabTitles, toggleMode } from './support/panes';
import { BLOG, BLOG_WEEK, SEA_LAB_WEEK, seaLab } from './support/vaults';

const openHost = useHosts();
const STUB = '2024-03-18-pattern-matching';
const LINK = '[[PL/FE]Pattern matching (TODO)](#)';
const FILLED = `[[PL/FE]Pattern matching (TODO)](../compilers/${STUB}.md)`;

async function openWeek() {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', quiet: true });
	const before = await textOnDisk(vaultFolder, BLOG_WEEK);
	await openNote(page, BLOG_WEEK);
	return { page, vaultFolder, expected: before.replace(LINK, FILLED), isFilled: (text: string) => text !== before };
}

test('a click on a TODO link in reading view makes its note, and opens it in the same tab', async () => {
	const { page, vaultFolder, expected, isFilled } = await openWeek();
	await page.locator('.markdown-reading-view a.weekly-retrospective-todo-link', { hasText: 'Pattern matching' }).click();
	expect(await textOnDisk(vaultFolder, BLOG_WEEK, isFilled)).toBe(expected);
	await noteIsOpen(page, STUB);
	expect(await tabTitles(page)).toEqual([STUB]);
});

test('a middle click on a TODO link in reading view opens its note in a new tab', async () => {
	const { page } = await openWeek();
	await page.locator('.markdown-reading-view a.weekly-retrospective-todo-link', { hasText: 'Pattern matching' }).click({ button: 'middle' });
	await noteIsOpen(page, STUB);
	expect(await tabTitles(page)).toEqual(['2024-03-15-week-2', STUB]);
});

test('an item without a link has a button in reading view', async () => {
	const { page, vaultFolder } = await openHost({ vault: seaLab(['- Storm surge (TODO)']), quiet: true });
	await openNote(page, SEA_LAB_WEEK);
	await page.locator('.markdown-reading-view').getByRole('button', { name: 'Create note for "Storm surge"' }).click();
	expect(await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => text.includes('[['))).toContain('- [[Storm surge]] (TODO)\n');
	await textOnDisk(vaultFolder, 'Log/Storm surge.md', (text) => text.includes('status: stub'));
});

test('a click on the button behind a TODO in the editor makes its note', async () => {
	const { page, vaultFolder, expected, isFilled } = await openWeek();
	await toggleMode(page);
	await page.locator('.cm-content').getByRole('button', { name: 'Create note for "Pattern matching"' }).click();
	await noteIsOpen(page, STUB);
	expect(await textOnDisk(vaultFolder, BLOG_WEEK, isFilled)).toBe(expected);
});

test('the command makes the note of the TODO at the cursor', async () => {
	const { page, vaultFolder, expected, isFilled } = await openWeek();
	await toggleMode(page);
	await clickLine(page, 'Pattern matching');
	await runCommand(page, 'Create note for TODO at cursor');
	await noteIsOpen(page, STUB);
	expect(await textOnDisk(vaultFolder, BLOG_WEEK, isFilled)).toBe(expected);
});

test('the command is not offered where the cursor is at no TODO', async () => {
	const { page } = await openWeek();
	await toggleMode(page);
	await clickLine(page, 'Syntax trees');
	await page.keyboard.press('ControlOrMeta+p');
	await page.keyboard.type('Create note for TODO at cursor');
	await page.locator('.prompt').getByText('No commands found.').waitFor();
});

test('what was typed and is not saved yet stays, and the button behind it still fills its own link', async () => {
	const { page, vaultFolder, expected } = await openWeek();
	await toggleMode(page);
	await clickLine(page, '컴파일러의 앞단을');
	await page.keyboard.type('새로 쓴 문장.');
	await page.locator('.cm-content').getByRole('button', { name: 'Create note for "Pattern matching"' }).click();
	await noteIsOpen(page, STUB);
	const after = await textOnDisk(vaultFolder, BLOG_WEEK, (text) => text.includes('새로'));
	expect(after.replace('새로 쓴 문장.', '')).toBe(expected);
});

test('a TODO of a note that is no retrospective has no button', async () => {
	const { page } = await openHost({ vault: { 'Plan.md': '## Tasks\n\n- [Dive (TODO)](#)\n- Read (TODO)\n' }, quiet: true });
	await openNote(page, 'Plan.md');
	await page.locator('.markdown-reading-view').getByText('Dive').waitFor();
	expect(await page.locator('[class*=weekly-retrospective]').count()).toBe(0);
});

test('a note with CRLF and a byte order mark keeps both', async () => {
	const text = `\uFEFF${String(seaLab(['- [Storm surge (TODO)](#)', '- [Ebb](ebb.md)'])[SEA_LAB_WEEK]).replaceAll('\n', '\r\n')}`;
	const { page, vaultFolder } = await openHost({ vault: { [SEA_LAB_WEEK]: text, 'Log/ebb.md': 'Ebb\n' }, quiet: true });
	await openNote(page, SEA_LAB_WEEK);
	await toggleMode(page);
	await page.locator('.cm-content').getByRole('button', { name: 'Create note for "Storm surge"' }).click();
	const after = await textOnDisk(vaultFolder, SEA_LAB_WEEK, (written) => written !== text);
	expect(after).toBe(text.replace('(TODO)](#)', '(TODO)](storm-surge.md)'));
});
