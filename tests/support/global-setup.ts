import { buildHost } from '../../host/build-host';
import { buildPlugin } from '../../host/build-plugin';
import { findBrowser } from '../e2e/support/find-browser';

/** Name of the variable that tells the test processes which browser to start, as JSON. */
export const BROWSER_VARIABLE = 'WEEKLY_RETROSPECTIVE_BROWSER';

/** Builds plugin and page and finds a browser, once for all tests that want them. */
export default async function setUp(): Promise<void> {
	const [browser] = await Promise.all([findBrowser(), buildPlugin(), buildHost()]);
	process.env[BROWSER_VARIABLE] = JSON.stringify(browser);
}
