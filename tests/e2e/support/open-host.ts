import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Faults } from '../../../host/server/faults';
import { SAMPLE_VAULT, startHost, type Host } from '../../../host/server/start-host';
import { launchBrowser } from './browser';
import { gitInit } from './git';
import { collectErrors } from './page-errors';
import { setToday } from './page-clock';
import { withVault, type Files } from './temporary-vault';

export interface OpenHostOptions {
	/** A folder, of which a copy is opened, or the files of a vault; the sample vault where it is left out. */
	readonly vault?: string | Files;
	readonly lang?: 'en' | 'ko';
	readonly theme?: 'light' | 'dark';
	/** Of the window, in pixels. */
	readonly size?: { readonly width: number; readonly height: number };
	readonly faults?: Faults;
	/** The day on the page's clock, as YYYY-MM-DD; the newest week of the sample vault has just ended where it is left out. */
	readonly today?: string;
	/** The plugin counts as switched on long ago, so that its dashboard does not open by itself. */
	readonly quiet?: boolean;
	/** Puts the copy under git, for `gitDiffStat`. */
	readonly git?: boolean;
	/** Errors on the page that the test brings about itself; any other one fails it. */
	readonly expectedErrors?: RegExp;
}

/** A page with the plugin in it. */
export interface OpenedHost {
	readonly page: Page;
	/** Folder of the copy on which it works. */
	readonly vaultFolder: string;
}

interface Closing {
	readonly close: () => Promise<void>;
	readonly errors: readonly string[];
}

const PATIENCE_MS = 120_000;
/** For one thing to appear; less than a test has, so that the one that failed to is named. */
const STEP_MS = 20_000;
const DEFAULT_SIZE = { width: 1280, height: 800 };
const TODAY = '2026-11-23';

/**
 * Gives a test file its way to open hosts. After each test all that it opened is closed,
 * and the test fails if a page threw or logged an error. Each host has an address of its own, so that nothing the page
 * keeps in the browser reaches the next test.
 */
export function useHosts(): (options?: OpenHostOptions) => Promise<OpenedHost> {
	jest.setTimeout(PATIENCE_MS);
	const opened: Closing[] = [];
	let browser: Browser;
	let context: BrowserContext;
	beforeAll(async () => {
		browser = await launchBrowser();
		context = await newContext(browser);
	});
	afterAll(() => browser.close());
	afterEach(async () => {
		const closings = opened.splice(0);
		for (const { close } of closings) await close();
		expect(closings.flatMap(({ errors }) => errors)).toEqual([]);
	});
	return async (options = {}) => {
		const host = await start(options);
		const { page, errors, close } = await openPage(context, options);
		opened.push({ errors, close: () => close().finally(host.close) });
		await page.goto(address(host.url, options), { waitUntil: 'commit' });
		await page.waitForFunction(() => 'hostReady' in window);
		return { page, vaultFolder: host.vaultFolder };
	};
}

async function newContext(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	context.setDefaultTimeout(STEP_MS);
	// Web fonts take a fifth of the time, and no test asks what the letters look like.
	await context.route('**/fonts/**', (route) => route.fulfill({ body: '', contentType: 'text/css' }));
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	return context;
}

async function start({ vault = SAMPLE_VAULT, faults = {}, git = false }: OpenHostOptions): Promise<Host> {
	const serve = (folder: string): Promise<Host> => startHost({ vault: folder, faults });
	const host = await (typeof vault === 'string' ? serve(vault) : withVault(vault, serve));
	if (git) await gitInit(host.vaultFolder);
	return host;
}

async function openPage(context: BrowserContext, { size = DEFAULT_SIZE, expectedErrors, today = TODAY }: OpenHostOptions): Promise<Closing & { page: Page }> {
	const page = await context.newPage();
	await page.setViewportSize(size);
	await setToday(page, today);
	return { page, errors: collectErrors(page, expectedErrors), close: () => page.close() };
}

function address(url: string, { lang = 'en', theme = 'light', quiet = false }: OpenHostOptions): string {
	return `${url}?${new URLSearchParams({ lang, theme, ...(quiet ? { quiet: '' } : {}) }).toString()}`;
}
