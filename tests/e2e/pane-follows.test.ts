import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chooseTab, dashboardOf, openDashboard, tileShows } from './support/dashboard';
import { eventually } from './support/eventually';
import { textOnDisk } from './support/on-disk';
import { useHosts } from './support/open-host';
import { BLOG, BLOG_WEEK, retrospective } from './support/vaults';

const openHost = useHosts();
const REVIEW = 'Weekly reviews/2026-W44.md';

function scrollTop(page: Page): Promise<number> {
	return page.locator('.workspace-leaf-content[data-type="weekly-retrospective-dashboard"] .view-content').evaluate((element) => {
		const scrolling = [element, ...element.querySelectorAll('*')].find(({ scrollTop }) => scrollTop > 0);
		return scrolling?.scrollTop ?? 0;
	});
}

test('an entry closed on disk changes the numbers', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG });
	await tileShows(dashboardOf(page), 'closed', '10 of 20');
	const text = await textOnDisk(vaultFolder, BLOG_WEEK);
	await writeFile(join(vaultFolder, BLOG_WEEK), text.replace('LR tables (TODO)', 'LR tables'));
	await tileShows(dashboardOf(page), 'closed', '11 of 20');
	await tileShows(dashboardOf(page), 'debt', '9');
});

test('a stub that is written on disk counts as written', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG });
	await tileShows(dashboardOf(page), 'written', '4 of 19');
	await writeFile(join(vaultFolder, '_posts/compilers/2024-03-13-syntax-trees.md'), '---\ntitle: Syntax trees\n---\n\nA tree keeps what matters.\n');
	await tileShows(dashboardOf(page), 'written', '5 of 19');
});

test('an update keeps scroll, focus and folded cards', async () => {
	const { page, vaultFolder } = await openHost();
	const dashboard = dashboardOf(page);
	await chooseTab(dashboard, 'weeks');
	const fold = dashboard.locator('.weekly-retrospective-fold').first();
	await fold.click();
	await dashboard.getByRole('link', { name: 'Compaction' }).first().focus();
	await page.mouse.move(640, 400);
	await page.mouse.wheel(0, 600);
	await eventually(async () => expect(await scrollTop(page)).toBeGreaterThan(300));
	const before = await scrollTop(page);
	const text = await textOnDisk(vaultFolder, REVIEW);
	await writeFile(join(vaultFolder, REVIEW), text.replace('## Tasks\n', '## Tasks\n\n- [ ] Measure the cold start\n'));
	await dashboard.getByText('Measure the cold start').waitFor();
	expect(await scrollTop(page)).toBe(before);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Compaction');
	expect(await fold.getAttribute('aria-expanded')).toBe('false');
});

test('a new retrospective on disk appears', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG });
	await writeFile(join(vaultFolder, 'lab.md'), retrospective(['- Storm surge (TODO)']));
	await dashboardOf(page).getByRole('option', { name: 'Sea lab' }).waitFor({ state: 'attached' });
});

test('a retrospective that is deleted on disk goes', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG });
	await rm(join(vaultFolder, BLOG_WEEK));
	await dashboardOf(page).getByText('No weekly retrospectives yet').waitFor();
});

test('a folder that is moved on disk takes its retrospectives and their links along', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG });
	await tileShows(dashboardOf(page), 'written', '4 of 19');
	await rename(join(vaultFolder, '_posts'), join(vaultFolder, 'blog'));
	await page.locator('h4 [data-href="blog/camp/2024-03-15-week-2.md"]').waitFor();
	await tileShows(dashboardOf(page), 'written', '4 of 19');
	expect(await dashboardOf(page).locator('[data-href^="_posts/"]').count()).toBe(0);
});

test('a retrospective that is renamed in the app keeps its numbers under its new name', async () => {
	const { page } = await openHost({ vault: BLOG });
	await page.locator(`.nav-file-title[data-path="${BLOG_WEEK}"]`).click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Rename' }).click();
	await page.locator('.modal input').fill('2024-03-15-second-week');
	await page.keyboard.press('Enter');
	const dashboard = await openDashboard(page);
	await dashboard.locator('h4 [data-href="_posts/camp/2024-03-15-second-week.md"]').waitFor();
	await tileShows(dashboard, 'closed', '10 of 20');
});
