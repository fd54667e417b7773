import type { Page } from 'playwright-core';

/** Titles of the tabs of the main area, in their order. */
export function tabTitles(page: Page): Promise<string[]> {
	return page.locator('.mod-root .workspace-tab-header').allInnerTexts();
}

/** Waits until the note in the tab in use is this one, given by its name without extension. */
export async function noteIsOpen(page: Page, name: string): Promise<void> {
	await page.locator('.mod-root .workspace-tab-header.is-active', { hasText: name }).first().waitFor();
}

/** Shows the open note in the editor, or in reading view where it is in the editor. */
export async function toggleMode(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+e');
}

/** Puts the cursor at the end of the line that holds this text in the open editor. */
export async function clickLine(page: Page, text: string): Promise<void> {
	await page.locator('.cm-line:visible', { hasText: text }).first().click();
	await page.keyboard.press('End');
}
