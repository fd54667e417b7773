import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { openNote, runCommand } from './keys';

export type TabName = 'overview' | 'weeks' | 'keywords' | 'todos' | 'problems';

/** The dashboard that can be seen. */
export function dashboardOf(page: Page): Locator {
	return page.locator('.weekly-retrospective-dashboard:visible');
}

/** Opens the dashboard by the palette, and waits until its weeks are read. */
export async function openDashboard(page: Page): Promise<Locator> {
	await runCommand(page, 'Open dashboard');
	const dashboard = dashboardOf(page);
	await dashboard.locator('.weekly-retrospective-head, .weekly-retrospective-empty').first().waitFor();
	return dashboard;
}

/** Opens a note, and the dashboard in the sidebar beside it. */
export async function openBeside(page: Page, path: string): Promise<Locator> {
	await openNote(page, path);
	await openDashboard(page);
	await paneMenu(page, 'Move to sidebar');
	const dashboard = page.locator('.mod-right-split .weekly-retrospective-dashboard');
	await dashboard.locator('.weekly-retrospective-head').waitFor();
	return dashboard;
}

/** Uses an item of the menu of the pane in the main area. */
export async function paneMenu(page: Page, item: string): Promise<void> {
	await page.locator('.mod-root .view-header:visible').last().getByLabel('More options').click();
	await menuItem(page, item).click();
}

export function menuItem(page: Page, title: string): Locator {
	return page.locator('.menu .menu-item', { hasText: title });
}

export async function chooseTab(dashboard: Locator, tab: TabName): Promise<void> {
	await dashboard.locator(`[data-tab=${tab}]`).click();
	await dashboard.locator(`[data-tab=${tab}][aria-selected=true]`).waitFor();
}

/** Waits until the tile of a measure shows this text, such as `10 of 20`. */
export async function tileShows(dashboard: Locator, name: 'closed' | 'written' | 'debt', text: string): Promise<void> {
	await eventually(async () => {
		const words = await dashboard.locator(`.weekly-retrospective-tile.mod-${name} p`).innerText();
		expect(words.split(/\s+/).join(' ')).toContain(text);
	});
}

/** The row of an open TODO. */
export function todoRow(dashboard: Locator, text: string): Locator {
	return dashboard.locator('.weekly-retrospective-todo', { hasText: text });
}

export async function createNote(dashboard: Locator, todo: string): Promise<void> {
	await todoRow(dashboard, todo).getByRole('button', { name: 'Create note' }).click();
}

/** A notice that holds this text. */
export function notice(page: Page, text: string): Locator {
	return page.locator('.notice', { hasText: text });
}
