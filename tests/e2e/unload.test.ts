import type { Page } from 'playwright-core';
import { dashboardOf, openDashboard } from './support/dashboard';
import { gitDiffStat } from './support/git';
import { openNote, runCommand } from './support/keys';
import { eventually } from './support/eventually';
import { useHosts } from './support/open-host';
import { toggleMode } from './support/panes';
import { watchTraces, type Traces } from './support/traces';
import { BLOG, BLOG_WEEK } from './support/vaults';

const openHost = useHosts();
/** For a note to be made, where a click makes one. */
const LONG_ENOUGH_MS = 500;

/** Switches the plugin off or on in the settings, as a user does. */
async function togglePlugin(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+,');
	await page.locator('.vertical-tab-nav-item', { hasText: 'General' }).click();
	await page.locator('.setting-item', { hasText: 'Weekly Retrospective' }).locator('.checkbox-container').click();
	await page.keyboard.press('Escape');
	await page.locator('.modal').waitFor({ state: 'detached' });
}

/** Uses every part of the plugin that stays on the screen. */
async function useAll(page: Page): Promise<void> {
	await openDashboard(page);
	await openNote(page, BLOG_WEEK);
	await page.locator('.weekly-retrospective-todo-link:visible').first().waitFor();
	await toggleMode(page);
	await page.locator('.cm-content .weekly-retrospective-note-button:visible').first().waitFor();
	await toggleMode(page);
	await page.locator('.weekly-retrospective-todo-link:visible').first().waitFor();
}

test('switched off, the plugin leaves no command, view, icon, style or mark behind', async () => {
	const { page } = await openHost({ vault: BLOG });
	await useAll(page);
	await togglePlugin(page);
	expect(await page.locator('[class*="weekly-retrospective"], style[data-plugin], [data-type*="weekly-retrospective"]').count()).toBe(0);
	expect(await page.locator('.workspace-ribbon').getByLabel(/dashboard|retrospective/).count()).toBe(0);
	expect(await page.locator('.markdown-reading-view [aria-label*="Create note"]').count()).toBe(0);
	await page.keyboard.press('ControlOrMeta+p');
	await page.keyboard.type('retrospective');
	await page.getByText('No commands found.').waitFor();
});

test('switched off, the plugin leaves no listener, timer or frame behind', async () => {
	const { page } = await openHost({ vault: BLOG, quiet: true });
	await togglePlugin(page);
	const without = await watchTraces(page);
	await eventually(async () => expect((await without()).timers).toBe(0));
	const before: Traces = await without();
	await togglePlugin(page);
	await useAll(page);
	await runCommand(page, 'Close current tab');
	await togglePlugin(page);
	await eventually(async () => expect(await without()).toEqual(before));
});

test('a TODO link in reading view is Obsidian’s again once the plugin is off', async () => {
	const { page, vaultFolder } = await openHost({ vault: BLOG, git: true });
	await openNote(page, BLOG_WEEK);
	const link = page.locator('.markdown-reading-view a', { hasText: 'Pattern matching' });
	await page.locator('.weekly-retrospective-todo-link', { hasText: 'Pattern matching' }).waitFor();
	await togglePlugin(page);
	await link.click();
	await page.waitForTimeout(LONG_ENOUGH_MS);
	expect(await gitDiffStat(vaultFolder)).toEqual([]);
});

test('switched on again, all of it works again', async () => {
	const { page } = await openHost({ vault: BLOG });
	await useAll(page);
	await togglePlugin(page);
	await togglePlugin(page);
	await dashboardOf(page).getByText('Compiler camp').first().waitFor();
	await useAll(page);
});
