import { MarkdownView } from '../../host/obsidian/views/markdown-view';
import { fileAt, openApp, settle } from '../host/support/test-app';
import { newPlugin, openPlugin, until, week } from './support/open-plugin';
import { JOURNAL, notices, press } from './writing/support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../host/obsidian/module'), { virtual: true });

const WEEK = { 'a/week 2.md': week('Camp', 2) };

test('the question about an action that was cut short goes with the plugin', async () => {
	const journal = JSON.stringify({ actions: [{ id: 'x', what: 'Created s.md', state: 'begun', steps: [{ create: 's.md', text: 'hi' }] }] });
	const { unload } = await openPlugin({ ...WEEK, [JOURNAL]: journal });
	await settle(50);
	expect(notices()).toEqual(['This was cut short when the app closed: “Created s.md”.']);
	unload();
	expect(notices()).toEqual([]);
});

async function openAt({ app }: Awaited<ReturnType<typeof openPlugin>>, path: string, mode: string): Promise<MarkdownView> {
	const leaf = app.workspace.getLeaf();
	await leaf.openFile(fileAt(app, path), { active: true, state: { mode } });
	if (!(leaf.view instanceof MarkdownView)) throw new Error('It is shown in no note view.');
	return leaf.view;
}

test('marks of blocks that were rendered anew are given up, and none is left when the plugin goes', async () => {
	const aborted = jest.spyOn(AbortController.prototype, 'abort');
	const plugin = await openPlugin(WEEK);
	const view = await openAt(plugin, 'a/week 2.md', 'preview');
	const marks = () => document.querySelectorAll('.weekly-retrospective-todo-link').length;
	await until(() => marks() === 1);
	for (let times = 0; times < 3; times++) {
		view.previewMode.rerender();
		await settle(50);
	}
	expect(aborted.mock.calls.length).toBeGreaterThanOrEqual(3);
	expect(marks()).toBe(1);
	plugin.unload();
	expect(marks()).toBe(0);
	aborted.mockRestore();
});

test('a last week that cannot be read is told of when its TODOs are to be carried over', async () => {
	const plugin = await openPlugin({ ...WEEK, 'a/week 3.md': week('Camp', 3, '- RNN\n') });
	await openAt(plugin, 'a/week 3.md', 'source');
	plugin.slow((path) => (path === 'a/week 2.md' ? -1 : 0));
	plugin.run('carry-over');
	await until(() => notices().length > 0);
	expect(notices()).toEqual(['a/week 3.md could not be written: EBUSY: resource busy. Nothing was lost; try again.']);
});

test('another week that cannot be read is told of when a TODO is to be closed there too', async () => {
	const plugin = await openPlugin({ ...WEEK, 'a/week 3.md': week('Camp', 3) });
	const view = await openAt(plugin, 'a/week 3.md', 'source');
	view.editor.setCursor({ line: 7, ch: 3 });
	plugin.run('close-todo');
	await until(() => notices().length > 1);
	plugin.slow(() => -1);
	await press('Close there too');
	await until(() => notices().some((one) => one.includes('EBUSY')));
});

test('switched off while its settings are being read, it begins nothing', async () => {
	const app = await openApp(WEEK);
	const plugin = newPlugin(app);
	const loading = plugin.load();
	plugin.unload();
	await loading;
	await settle(50);
	expect(app.commands.listCommands().filter(({ id }) => id.startsWith('weekly-retrospective'))).toEqual([]);
});
