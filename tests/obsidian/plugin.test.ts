import { settle } from '../host/support/test-app';
import { openPlugin, week } from './support/open-plugin';
import { JOURNAL, notices } from './writing/support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../host/obsidian/module'), { virtual: true });

const WEEK = { 'a/week 2.md': week('Camp', 2) };

test('the question about an action that was cut short goes with the plugin', async () => {
	const journal = JSON.stringify({ actions: [{ id: 'x', what: 'Created s.md', state: 'begun', steps: [{ create: 's.md', text: 'hi' }] }] });
	const { unload } = await openPlugin({ ...WEEK, [JOURNAL]: journal });
	await settle(50);
	expect(notices()).toEqual(['This was cut short when the app closed: Created s.md.']);
	unload();
	expect(notices()).toEqual([]);
});
