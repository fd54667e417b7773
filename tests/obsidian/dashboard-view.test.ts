import { seriesCompletion } from '../../src/core/insight/series-completion';
import { fileAt } from '../host/support/test-app';
import { openPlugin, until, week } from './support/open-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../../host/obsidian/module'), { virtual: true });
jest.mock('../../src/core/insight/series-completion', () => {
	const real = jest.requireActual<{ seriesCompletion: typeof seriesCompletion }>('../../src/core/insight/series-completion');
	return { seriesCompletion: jest.fn(real.seriesCompletion) };
});

const isShown = (name: string) => document.querySelectorAll(`.weekly-retrospective-${name}`).length === 1;
const failing = jest.mocked(seriesCompletion);

test.each([
	['computed', () => { throw new Error('Out of memory'); }],
	['drawn', () => null as never],
])('a dashboard that once could not be %s says so, and is there again with the next change', async (_, fail) => {
	const told = jest.spyOn(console, 'error').mockImplementation();
	const { app, run, unload } = await openPlugin({ 'a/week 2.md': week('Camp', 2) });
	run('open-dashboard');
	await until(() => isShown('head'));
	failing.mockImplementationOnce(fail);
	await app.vault.modify(fileAt(app, 'a/week 2.md'), week('Camp', 2, '- RNN (TODO)\n'));
	await until(() => isShown('failure') && !isShown('head'));
	await app.vault.modify(fileAt(app, 'a/week 2.md'), week('Camp', 2, '- LSTM (TODO)\n'));
	await until(() => isShown('head') && !isShown('failure'));
	expect(document.body.textContent).toContain('LSTM');
	expect(told).toHaveBeenCalledTimes(1);
	told.mockRestore();
	unload();
});
