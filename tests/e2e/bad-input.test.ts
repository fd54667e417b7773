import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseTab, createNote, dashboardOf, openDashboard } from './support/dashboard';
import { openNote } from './support/keys';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { retrospective, SEA_LAB_WEEK, seaLab } from './support/vaults';

const openHost = useHosts();
const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const REVIEW = '---\ntype: weekly-review\ndate: 2026-11-22\n---\n';

test('HTML and script in a keyword are shown as text', async () => {
	const { page } = await openHost({ vault: seaLab([`- \`${SCRIPT}\` (TODO)`, '- [<b>Bold</b> (TODO)](#)']) });
	const dashboard = dashboardOf(page);
	await dashboard.getByText(SCRIPT).first().waitFor();
	await chooseTab(dashboard, 'keywords');
	await dashboard.getByText(SCRIPT).first().waitFor();
	await dashboard.getByText('<b>Bold</b>').first().waitFor();
	expect(await dashboard.locator('img, script, b').count()).toBe(0);
	expect(await page.title()).not.toBe('1');
});

test('a stub of a keyword with HTML in it holds it as text', async () => {
	const { page, vaultFolder } = await openHost({ vault: seaLab(['- [Ebb <img src=x onerror=alert(1)> (TODO)](#)']) });
	const dashboard = dashboardOf(page);
	await chooseTab(dashboard, 'todos');
	await createNote(dashboard, 'Ebb');
	await textOnDisk(vaultFolder, SEA_LAB_WEEK, (text) => !text.includes('(#)'));
	await page.locator('.workspace-tab-header.is-active', { hasText: 'Ebb' }).waitFor();
	expect(await page.locator('[onerror]').count()).toBe(0);
});

test('a note with invalid properties is reported once, and the others are read', async () => {
	const broken = '---\ntitle: "never closed\ntags: [weekly\n---\n\n## Keywords\n\n- Ebb (TODO)\n';
	const { page } = await openHost({ vault: { ...seaLab(['- Flood (TODO)']), 'Log/2026-W46.md': broken } });
	const dashboard = await openDashboard(page);
	await dashboard.getByRole('tab', { name: 'Problems 1' }).click();
	expect(await dashboard.locator('.weekly-retrospective-problems > li').allInnerTexts()).toEqual([expect.stringContaining('not valid YAML')]);
	await dashboard.locator('.weekly-retrospective-problems').getByRole('link', { name: 'Log/2026-W46.md' }).waitFor();
});

test('properties that are never closed are named with what to do, and the note still counts', async () => {
	const { page } = await openHost({ vault: { 'Log/2026-W46.md': '---\ntitle: Week 46 review\n\n## Keywords\n\n- Ebb (TODO)\n' } });
	const dashboard = await openDashboard(page);
	await dashboard.getByRole('tab', { name: 'Problems 1' }).click();
	await dashboard.getByText('add a line of three hyphens below them').waitFor();
});

test('properties in another language than YAML are not run', async () => {
	const { page } = await openHost({ vault: { 'Log/2026-W46.md': '---js\n{ title: document.title = 1 }\n---\n\n## Keywords\n\n- Ebb (TODO)\n' } });
	const dashboard = await openDashboard(page);
	await dashboard.getByRole('tab', { name: 'Problems 1' }).click();
	await dashboard.getByText('Only YAML between lines of three hyphens is read').waitFor();
	expect(await page.title()).not.toBe('1');
});

test('binary data under the name of a note is named as such, and stops nothing', async () => {
	const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
	const { page } = await openHost({ vault: { ...seaLab(['- Flood (TODO)']), 'Log/2026-W45.md': bytes, 'Log/photo.md': bytes } });
	const dashboard = await openDashboard(page);
	await dashboard.getByRole('link', { name: 'Sea lab week 7 retrospective' }).first().waitFor();
	await dashboard.getByRole('tab', { name: /TODOs \d/ }).waitFor();
	await chooseTab(dashboard, 'problems');
	await dashboard.getByText('This is no text').waitFor();
});

test('a note of five megabytes is read whole', async () => {
	const lines = Array.from({ length: 80_000 }, (_, index) => `- [Wave ${String(index)} of the long swell](notes/wave-${String(index)}.md)`);
	const { page } = await openHost({ vault: { [SEA_LAB_WEEK]: retrospective([...lines, '- The last one (TODO)']) } });
	const dashboard = await openDashboard(page);
	await chooseTab(dashboard, 'todos');
	await dashboard.getByText('The last one').waitFor();
});

test('excluded files are left alone, also when they change', async () => {
	const { page, vaultFolder } = await openHost({
		vault: { 'W/2026-W47.md': `${REVIEW}\n## Keywords\n\n- Ebb (TODO)\n`, 'Old/2026-W46.md': REVIEW, '.obsidian/app.json': '{ "userIgnoreFilters": ["Old/"] }' },
	});
	const dashboard = await openDashboard(page);
	await writeFile(join(vaultFolder, 'Old/2026-W46.md'), `${REVIEW}\n## Keywords\n\n- Old story (TODO)\n`);
	await writeFile(join(vaultFolder, 'W/2026-W47.md'), `${REVIEW}\n## Keywords\n\n- Flood (TODO)\n`);
	await dashboard.getByText('Flood').first().waitFor();
	expect(await dashboard.getByText('Old story').count()).toBe(0);
	expect(await dashboard.locator('[data-href^="Old/"]').count()).toBe(0);
});

test('the marks in reading view run no script that stands in a TODO', async () => {
	const { page } = await openHost({ vault: seaLab([`- [${SCRIPT} (TODO)](#)`]) });
	await openNote(page, SEA_LAB_WEEK);
	await page.locator('.markdown-reading-view li').first().waitFor();
	expect(await page.title()).not.toBe('1');
});
