import { chooseTab, dashboardOf, openDashboard, paneMenu, tileShows } from './support/dashboard';
import { useHosts } from './support/open-host';
import { BLOG } from './support/vaults';

const openHost = useHosts();

test('the dashboard opens by itself when the plugin has just been switched on', async () => {
	const { page } = await openHost({ vault: BLOG });
	await dashboardOf(page).getByText('Compiler camp').first().waitFor();
});

test('the command in the palette opens the dashboard, with both measures and the debt of a blog in the form of the first one', async () => {
	const { page } = await openHost({ vault: BLOG, quiet: true });
	expect(await dashboardOf(page).count()).toBe(0);
	const dashboard = await openDashboard(page);
	await tileShows(dashboard, 'closed', '10 of 20 50%');
	await tileShows(dashboard, 'written', '4 of 19');
	await tileShows(dashboard, 'debt', '10');
	expect(await dashboard.locator('.weekly-retrospective-extent').innerText()).toContain('1 week');
});

test('a card shows the keywords by category, the tasks and the one topic that counts', async () => {
	const { page } = await openHost({ vault: BLOG });
	const card = dashboardOf(page).locator('.weekly-retrospective-card').first();
	await card.getByText('컴파일러의 앞단을').waitFor();
	expect(await card.getByRole('list', { name: 'PL/FE' }).getByRole('listitem').count()).toBe(11);
	expect(await card.getByRole('list', { name: 'Tasks' }).getByRole('listitem').count()).toBe(8);
	expect(await card.getByRole('list', { name: 'Elsewhere' }).getByRole('listitem').count()).toBe(1);
});

test('the icon in the ribbon shows the dashboard that is open instead of a second one', async () => {
	const { page } = await openHost({ vault: BLOG, quiet: true });
	const ribbon = page.locator('.workspace-ribbon').getByLabel('Open dashboard');
	await ribbon.click();
	await dashboardOf(page).getByText('Compiler camp').first().waitFor();
	await ribbon.click();
	expect(await page.locator('.weekly-retrospective-dashboard').count()).toBe(1);
});

test('the chooser shows another series', async () => {
	const { page } = await openHost();
	const dashboard = dashboardOf(page);
	await dashboard.getByLabel('Series').selectOption({ index: 1 });
	await dashboard.getByRole('link', { name: '데이터 나루 캠프 6주차 회고' }).first().waitFor();
	expect(await dashboard.locator('.weekly-retrospective-extent').innerText()).toContain('6 weeks');
});

test('the filter keeps the weeks, keywords and TODOs that match, and says how many', async () => {
	const { page } = await openHost({ vault: BLOG });
	const dashboard = dashboardOf(page);
	await dashboard.getByLabel('Filter weeks, keywords and TODOs').fill('macros');
	await dashboard.getByText('1 of 1 week and 1 of 10 TODOs match').waitFor();
	await chooseTab(dashboard, 'keywords');
	expect(await dashboard.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('Macros - Intro')]);
	await chooseTab(dashboard, 'todos');
	expect(await dashboard.locator('.weekly-retrospective-todo').count()).toBe(1);
});

test('moved to the sidebar, it shows what it showed, is there again after a reload and opens there the next time', async () => {
	const { page } = await openHost({ vault: BLOG });
	const inSidebar = page.locator('.mod-right-split .weekly-retrospective-dashboard');
	await dashboardOf(page).getByText('Compiler camp').first().waitFor();
	await dashboardOf(page).getByLabel('Filter weeks, keywords and TODOs').fill('macros');
	await dashboardOf(page).getByText('1 of 10 TODOs match').waitFor();
	await paneMenu(page, 'Move to sidebar');
	await inSidebar.getByText('1 of 10 TODOs match').waitFor();
	await page.waitForTimeout(400);
	await page.reload();
	await inSidebar.getByText('Compiler camp').first().waitFor();
	await page.locator('.mod-right-split .workspace-tab-header', { hasText: 'Weekly retrospectives' }).click({ button: 'middle' });
	await inSidebar.waitFor({ state: 'detached' });
	await openDashboard(page);
	await inSidebar.waitFor();
});

test('a vault without retrospectives is told what is recognised', async () => {
	const { page } = await openHost({ vault: { 'Groceries.md': '# Groceries\n' } });
	await dashboardOf(page).getByText('No weekly retrospectives yet').waitFor();
	await dashboardOf(page).getByRole('button', { name: 'Write the first retrospective' }).waitFor();
});
