import { authorsVault, EXPECTED } from '../support/authors-vault';
import { openDashboard } from './support/dashboard';
import { useHosts } from './support/open-host';

const openHost = useHosts();

test('the series of many authors hold every retrospective that they wrote, whatever their dialect', async () => {
	const { page } = await openHost({ vault: authorsVault(), quiet: true });
	const dashboard = await openDashboard(page);
	const chooser = dashboard.locator('select.weekly-retrospective-series');
	let weeks = 0;
	for (const key of await chooser.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
		await chooser.selectOption(key);
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		weeks += parseInt(await dashboard.locator('.weekly-retrospective-extent span').first().innerText(), 10);
	}
	expect(weeks).toBe(EXPECTED.length);
});
