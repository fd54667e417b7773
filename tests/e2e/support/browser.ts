import { chromium, type Browser } from 'playwright-core';
import type { FoundBrowser } from './find-browser';
import { BROWSER_VARIABLE } from '../../support/global-setup';

// In containers Chromium can neither use its sandbox nor count on a large /dev/shm.
const FLAGS: readonly string[] = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--force-color-profile=srgb'];

/** Starts the browser that the global set-up found. */
export async function launchBrowser(): Promise<Browser> {
	const { executablePath, env } = JSON.parse(process.env[BROWSER_VARIABLE] ?? '{}') as FoundBrowser;
	return chromium.launch({ executablePath, args: [...FLAGS], env: { ...environment(), ...env } });
}

function environment(): Record<string, string> {
	const set = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
	return Object.fromEntries(set);
}
