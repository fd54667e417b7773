import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { dashboardOf, notice } from './support/dashboard';
import { gitDiffStat } from './support/git';
import { openNote, runCommand } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { noteIsOpen } from './support/panes';
import { BLOG, BLOG_WEEK } from './support/vaults';

const openHost = useHosts();
const COMMAND = 'New weekly retrospective';
const NEXT = '_posts/camp/2024-03-22-week-3.md';
const EXPECTED = `---
title: "Compiler camp 3주차 회고"
categories:
  - Camp
tags:
  - Camp
  - compiler
last_modified_at: 2024-03-22T00:00:00-00:00
---


## Summary 🌱
---



## Keywords 🔑     


## Tasks 🛠
---


## Topic of Peer Session  🗣️
---

    

## Retrospective 🌿
---

`;

function dialogOf(page: Page): Locator {
	return page.locator('.modal.weekly-retrospective-dialog');
}

function fileIn(dialog: Locator, path: string): Promise<void> {
	return dialog.locator('code', { hasText: path }).waitFor();
}

test('the command in the palette shows the file of the next week, and creates it byte for byte in the form of the last one', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', git: true });
	await runCommand(page, COMMAND);
	await dialogOf(page).getByText('Compiler camp 3주차 회고').waitFor();
	await fileIn(dialogOf(page), NEXT);
	await dialogOf(page).getByRole('button', { name: 'Create' }).click();
	expect(await textOnDisk(vaultFolder, NEXT, (text) => text !== '')).toBe(EXPECTED);
	expect(await gitDiffStat(vaultFolder)).toEqual([`31\t0\t${NEXT}`]);
});

test('the new note is open in the editor, with the cursor in its first section', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18' });
	await page.locator('.workspace-ribbon').getByLabel(COMMAND).click();
	await dialogOf(page).getByRole('button', { name: 'Create' }).click();
	await noteIsOpen(page, '2024-03-22-week-3');
	await page.locator('.cm-content:focus').waitFor();
	await page.keyboard.type('뒷단을 시작했다.');
	await page.keyboard.press('ControlOrMeta+s');
	const expected = EXPECTED.replace('Summary 🌱\n---\n', 'Summary 🌱\n---\n뒷단을 시작했다.');
	expect(await textOnDisk(vaultFolder, NEXT, (text) => text.includes('뒷단'))).toBe(expected);
});

test('number and date can be changed before the note is written', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18' });
	await dashboardOf(page).getByRole('button', { name: 'New week' }).click();
	await dialogOf(page).locator('input[type=number]').fill('9');
	await dialogOf(page).locator('input[type=date]').fill('2024-03-20');
	await fileIn(dialogOf(page), '_posts/camp/2024-03-20-week-9.md');
	await page.keyboard.press('ControlOrMeta+Enter');
	const text = await textOnDisk(vaultFolder, '_posts/camp/2024-03-20-week-9.md', (written) => written !== '');
	expect(text).toContain('title: "Compiler camp 9주차 회고"');
	expect(text).toContain('last_modified_at: 2024-03-20T00:00:00-00:00');
});

test('a retrospective that is open says which series goes on', async () => {
	const { page } = await openHost({ quiet: true });
	await openNote(page, '_posts/naru_camp/2026-11-13-week-5.md');
	await runCommand(page, 'New weekly retrospective');
	await page.locator('.modal').getByText('week-7').waitFor();
});

test('another series can be chosen', async () => {
	const { page } = await openHost({ today: '2026-11-23' });
	await runCommand(page, COMMAND);
	await fileIn(dialogOf(page), 'Weekly reviews/2026-W48.md');
	await dialogOf(page).locator('select').selectOption({ label: '데이터 나루 캠프' });
	await fileIn(dialogOf(page), '_posts/naru_camp/2026-11-27-week-7.md');
});

test('a week that has its retrospective is opened, said so, and not touched', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-14', git: true });
	await runCommand(page, COMMAND);
	await dialogOf(page).getByText(`${BLOG_WEEK} is there already, so it is opened.`).waitFor();
	await dialogOf(page).getByRole('button', { name: 'Open' }).click();
	await notice(page, `${BLOG_WEEK} is there already, so it is opened.`).waitFor();
	await noteIsOpen(page, '2024-03-15-week-2');
	expect(await gitDiffStat(vaultFolder)).toEqual([]);
});

test('a note that is no retrospective but has the name is opened, and keeps its text', async () => {
	const named = 'W/2026-W47 review.md';
	const last = '---\ntype: weekly-review\ndate: 2026-11-15\n---\n';
	const { page, vaultFolder } = await openHost({ vault: { 'W/2026-W46 review.md': last, [named]: 'Tide tables\n' }, today: '2026-11-20' });
	await runCommand(page, COMMAND);
	await dialogOf(page).getByText(`${named} is there already, so it is opened.`).waitFor();
	await dialogOf(page).getByRole('button', { name: 'Open' }).click();
	await noteIsOpen(page, '2026-W47 review');
	expect(await textOnDisk(vaultFolder, named)).toBe('Tide tables\n');
});

test('a template of the author’s own replaces the form of the last note', async () => {
	const { page, vaultFolder } = await openHost({
		vault: {
			'W/2026-W46.md': '---\ntype: weekly-review\ndate: 2026-11-15\n---\n',
			'templates/week.md': '---\ntype: weekly-review\ndate: {{date}}\n---\n\n## Catch of {{isoWeek}}\n',
			'.obsidian/plugins/weekly-retrospective/data.json': '{ "weekTemplate": "templates/week.md" }',
		},
		today: '2026-11-20',
	});
	await runCommand(page, COMMAND);
	await dialogOf(page).getByRole('button', { name: 'Create' }).click();
	expect(await textOnDisk(vaultFolder, 'W/2026-W47.md', (text) => text !== '')).toBe('---\ntype: weekly-review\ndate: 2026-11-22\n---\n\n## Catch of 2026-W47\n');
});

test('Undo in the notice takes the new note away', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', git: true });
	await runCommand(page, COMMAND);
	await dialogOf(page).getByRole('button', { name: 'Create' }).click();
	await notice(page, `Created ${NEXT}`).getByRole('button', { name: 'Undo' }).click();
	await notice(page, 'Taken back').waitFor();
	await expect(readFile(join(vaultFolder, NEXT))).rejects.toThrow('ENOENT');
});

test('Cancel writes nothing', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, today: '2024-03-18', git: true });
	await runCommand(page, COMMAND);
	await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
	await dialogOf(page).waitFor({ state: 'detached' });
	expect(await gitDiffStat(vaultFolder)).toEqual([]);
});

test('the first retrospective comes from the built-in template, and is then recognised', async () => {
	const { page, vaultFolder } = await openHost({ vault: { 'Groceries.md': '# Groceries\n' } });
	await dashboardOf(page).getByRole('button', { name: 'Write the first retrospective' }).click();
	await dialogOf(page).locator('input[type=text]').first().fill('Sea lab');
	await dialogOf(page).getByText('Sea lab week 1 retrospective').waitFor();
	const path = await dialogOf(page).locator('code').innerText();
	await dialogOf(page).getByRole('button', { name: 'Create' }).click();
	const text = await textOnDisk(vaultFolder, path, (written) => written !== '');
	expect(text).toContain('date: 2026-11-23\nweek: 1\n---\n\n## Summary\n\n## Keywords\n');
	await noteIsOpen(page, path.replace('.md', ''));
	await page.locator('.cm-content:focus').waitFor();
	await runCommand(page, 'Open dashboard');
	await dashboardOf(page).getByRole('link', { name: 'Sea lab week 1 retrospective' }).first().waitFor();
});

test('the first retrospective of a Korean author is Korean', async () => {
	const { page, vaultFolder } = await openHost({ vault: { '장보기.md': '# 장보기\n' }, lang: 'ko' });
	await dashboardOf(page).getByRole('button', { name: '첫 회고 쓰기' }).click();
	await dialogOf(page).locator('input[type=text]').first().fill('바다 연구실');
	await dialogOf(page).getByText('바다 연구실 1주차 회고').waitFor();
	const path = await dialogOf(page).locator('code').innerText();
	await dialogOf(page).getByRole('button', { name: '만들기' }).click();
	expect(await textOnDisk(vaultFolder, path, (written) => written !== '')).toContain('## 요약\n\n## 키워드\n\n## 할 일\n\n## 회고\n');
});
