import type { Page } from 'playwright-core';

/** Runs a command by the palette as a user does: opens it, types the name, waits until it is chosen, presses Enter. */
export async function runCommand(page: Page, name: string): Promise<void> {
	await choose(page, 'ControlOrMeta+p', name);
}

/** Opens a note by the quick switcher, given its path in the vault. */
export async function openNote(page: Page, path: string): Promise<void> {
	await choose(page, 'ControlOrMeta+o', path.replace(/\.md$/, ''));
}

async function choose(page: Page, keys: string, text: string): Promise<void> {
	await page.keyboard.press(keys);
	await page.locator('.prompt-input').waitFor();
	await page.keyboard.type(text);
	await page.locator('.suggestion-item.is-selected', { hasText: text }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.prompt-input').waitFor({ state: 'detached' });
}
