import type { Locator, Page } from 'playwright-core';
import { dashboardOf, menuItem, openBeside } from './support/dashboard';
import { eventually } from './support/eventually';
import { useHosts } from './support/open-host';
import { tabTitles } from './support/panes';
import { BLOG, BLOG_WEEK } from './support/vaults';

const openHost = useHosts();
const LINKED = '2024-03-11-lexing-intro';
const DASHBOARD = 'Weekly retrospectives';

async function openLinks(): Promise<{ page: Page; link: Locator }> {
	const { page } = await openHost({ vault: BLOG });
	const link = dashboardOf(page).getByRole('link', { name: 'Lexing - Intro' }).first();
	await link.waitFor();
	return { page, link };
}

async function tabsAre(page: Page, titles: readonly string[]): Promise<void> {
	await eventually(async () => expect(await tabTitles(page)).toEqual(titles));
}

test('a click on a note in a main-area dashboard opens it in a new tab', async () => {
	const { page, link } = await openLinks();
	await link.click();
	await tabsAre(page, [DASHBOARD, LINKED]);
});

test('a click in the sidebar opens the note in the last tab of the main area', async () => {
	const { page } = await openHost({ vault: BLOG });
	const dashboard = await openBeside(page, BLOG_WEEK);
	await tabsAre(page, ['2024-03-15-week-2']);
	await dashboard.getByRole('link', { name: 'Lexing - Intro' }).first().click();
	await tabsAre(page, [LINKED]);
});

test('a click with Mod in the sidebar opens the note in a new tab', async () => {
	const { page } = await openHost({ vault: BLOG });
	const dashboard = await openBeside(page, BLOG_WEEK);
	await dashboard.getByRole('link', { name: 'Lexing - Intro' }).first().click({ modifiers: ['ControlOrMeta'] });
	await tabsAre(page, ['2024-03-15-week-2', LINKED]);
});

test('a middle click opens the note in a new tab', async () => {
	const { page, link } = await openLinks();
	await link.click({ button: 'middle' });
	await tabsAre(page, [DASHBOARD, LINKED]);
});

test('the pointer on a note with Mod held shows a preview of it', async () => {
	const { page, link } = await openLinks();
	await page.keyboard.down('ControlOrMeta');
	await link.hover();
	await page.locator('.hover-popover').getByText('손으로 짜 보며').waitFor();
	await page.keyboard.up('ControlOrMeta');
});

test('the menu of a note opens it to the right', async () => {
	const { page, link } = await openLinks();
	await link.click({ button: 'right' });
	await menuItem(page, 'Open to the right').click();
	await tabsAre(page, [DASHBOARD, LINKED]);
	expect(await page.locator('.mod-root .workspace-tabs').count()).toBe(2);
});
