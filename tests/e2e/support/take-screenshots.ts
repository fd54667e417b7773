import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PROJECT } from '../../../host/server/page-files';
import { SAMPLE_VAULT, startHost } from '../../../host/server/start-host';
import { launchBrowser } from './browser';
import setUp from '../../support/global-setup';
import { openNote, runCommand } from './keys';
import { setToday } from './page-clock';

/** A picture for the README: how the page looks, and what is done before it is taken. */
interface Picture {
	readonly name: string;
	readonly theme: 'light' | 'dark';
	readonly lang: 'en' | 'ko';
	readonly prepare: (page: Page) => Promise<void>;
}

const SIZE = { width: 1200, height: 800 };
const OPEN = { en: 'Open dashboard', ko: '대시보드 열기' };
const COURSE_NOTE = '_posts/naru_camp/2026-11-20-week-6.md';

async function showCourse(page: Page, lang: 'en' | 'ko'): Promise<void> {
	await runCommand(page, OPEN[lang]);
	await page.locator('.weekly-retrospective-dashboard select').first().selectOption({ index: 1 });
	// With the mouse, so that the ring of the keyboard's focus goes.
	await page.locator('[data-tab=overview]').first().click();
	await page.waitForTimeout(500);
}

async function showSidebar(page: Page): Promise<void> {
	await openNote(page, COURSE_NOTE);
	await runCommand(page, OPEN.ko);
	await page.locator('.view-header:visible').last().getByLabel(/More options|더 보기/).click();
	await page.locator('.menu-item', { hasText: '사이드바로 옮기기' }).click();
	await page.locator('.mod-right-split .weekly-retrospective-dashboard select').first().selectOption({ index: 1 });
	await page.waitForTimeout(500);
}

const PICTURES: readonly Picture[] = [
	{ name: 'dashboard-light', theme: 'light', lang: 'en', prepare: (page) => showCourse(page, 'en') },
	{ name: 'dashboard-dark', theme: 'dark', lang: 'ko', prepare: (page) => showCourse(page, 'ko') },
	{ name: 'sidebar', theme: 'light', lang: 'ko', prepare: showSidebar },
	{
		name: 'new-week',
		theme: 'light',
		lang: 'en',
		prepare: async (page) => {
			await showCourse(page, 'en');
			await page.locator('.weekly-retrospective-new-week').first().click();
			await page.waitForTimeout(500);
		},
	},
];

async function take(browser: Browser, url: string, { name, theme, lang, prepare }: Picture): Promise<void> {
	const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
	// In the week after the sample vault's newest.
	await setToday(page, '2026-11-23');
	await page.goto(`${url}?${new URLSearchParams({ lang, theme }).toString()}`);
	await page.waitForFunction(() => 'hostReady' in window);
	await prepare(page);
	await page.screenshot({ path: join(PROJECT, 'docs/images', `${name}.png`) });
	await page.close();
}

/** Takes the README's pictures anew, over a copy of the sample vault. */
async function main(): Promise<void> {
	await setUp();
	const browser = await launchBrowser();
	for (const picture of PICTURES) {
		const host = await startHost({ vault: SAMPLE_VAULT });
		await take(browser, host.url, picture);
		await host.close();
	}
	await browser.close();
}

void main();
