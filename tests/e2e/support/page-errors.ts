import type { Page } from 'playwright-core';

/** Collects what the page throws and what it logs as an error, from now on, but for what is expected. */
export function collectErrors(page: Page, expected?: RegExp): readonly string[] {
	const errors: string[] = [];
	const add = (text: string): void => {
		if (expected?.test(text) !== true) errors.push(text);
	};
	page.on('pageerror', (error) => { add(error.stack ?? error.message); });
	page.on('console', (message) => {
		if (message.type() === 'error') add(`${message.text()} (${message.location().url})`);
	});
	return errors;
}
