import { useHosts } from './support/open-host';

const openHost = useHosts();

test('the page starts with the plugin loaded', async () => {
	const { page } = await openHost();
	expect(await page.title()).not.toBe('');
	expect(await page.evaluate(() => 'app' in window)).toBe(true);
});

test('the palette opens by its key and closes by Escape', async () => {
	const { page } = await openHost();
	await page.keyboard.press('ControlOrMeta+p');
	await page.locator('.prompt-input').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.prompt-input').waitFor({ state: 'detached' });
});
