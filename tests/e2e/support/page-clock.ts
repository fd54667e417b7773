import type { Page } from 'playwright-core';

/** Puts the page's calendar at noon of a day; its time goes on as ever. To be called before the page is loaded. */
export async function setToday(page: Page, day: string): Promise<void> {
	await page.addInitScript((noon) => {
		const RealDate = Date;
		const ahead = new RealDate(noon).getTime() - RealDate.now();
		const now = (): number => RealDate.now() + ahead;
		globalThis.Date = new Proxy(RealDate, {
			construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
			get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
		});
	}, `${day}T12:00:00`);
}
