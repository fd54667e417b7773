import { pressKey, settle } from '../../host/support/test-app';
import { openPlugin, shown, until, week } from '../support/open-plugin';
import { notices } from '../writing/support/open-writer';

jest.mock('obsidian', () => jest.requireActual<object>('../../../host/obsidian/module'), { virtual: true });

const TWO = { 'a/week 2.md': week('Camp', 2), 'b/week 3.md': week('Dive', 3) };
const SETTINGS = '.obsidian/plugins/weekly-retrospective/data.json';

const button = () => shown<HTMLButtonElement>('.modal button.mod-cta');
const preview = () => shown('.weekly-retrospective-preview').textContent;
const field = (type: string) => shown<HTMLInputElement>(`.modal input[type=${type}]`);
const isOpen = () => document.querySelector('.modal') !== null;

function choose(name: string): void {
	const select = shown<HTMLSelectElement>('.modal select');
	select.value = [...select.options].find(({ text }) => text === name)?.value ?? '';
	select.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(input: HTMLInputElement, value: string): void {
	input.focus();
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function opened(files: Readonly<Record<string, string>>) {
	const plugin = await openPlugin(files);
	plugin.run('new-week');
	await until(() => !button().disabled);
	return plugin;
}

test('of two series that were chosen one after another the last counts, however long the first takes to read', async () => {
	const { slow, paths } = await opened(TWO);
	slow((path) => (path.startsWith('b/') ? 80 : 0));
	choose('Dive');
	choose('Camp');
	await settle(300);
	expect(preview()).toContain('a/week 3.md');
	button().click();
	await until(() => paths().length === 3);
	expect(paths()).toContain('a/week 3.md');
});

test('the button has its words at once, and cannot be pressed before there is a plan', async () => {
	const plugin = await openPlugin(TWO);
	plugin.slow(() => 50);
	plugin.run('new-week');
	await settle(10);
	expect([button().textContent, button().disabled]).toEqual(['Create', true]);
	pressKey('Enter', { ctrlKey: true });
	expect(isOpen()).toBe(true);
	await until(() => !button().disabled);
});

test('a note that cannot be read is told of, and leaves no empty dialog', async () => {
	const plugin = await openPlugin(TWO);
	plugin.slow(() => -1);
	plugin.run('new-week');
	await until(() => !isOpen());
	expect(notices()).toEqual(['New weekly retrospective could not be opened: EBUSY: resource busy.']);
});

describe('what the note is made from', () => {
	test('is the template that is set', async () => {
		await opened({ ...TWO, 'tpl/weekly.md': 'Mine {{week}}', [SETTINGS]: '{"weekTemplate":"tpl/weekly"}' });
		expect(preview()).toContain('From the template tpl/weekly.md');
	});

	test('is the form of the last where the template that is set is not there', async () => {
		await opened({ ...TWO, [SETTINGS]: '{"weekTemplate":"tpl/weekly.md"}' });
		expect(notices()).toEqual(['The template tpl/weekly.md was not found. Choose another one in the settings.']);
		expect(preview()).toContain('In the form of b/week 3.md');
	});

	test('is the built-in template in a vault without retrospectives', async () => {
		await opened({ 'Groceries.md': '' });
		expect(preview()).toContain('From the built-in template');
	});
});

test.each([['number', '-1'], ['number', '1.5'], ['date', '']])('a %s of "%s" is wrong: nothing can be written', async (kind, value) => {
	const { paths } = await opened(TWO);
	type(field(kind), value);
	expect(button().disabled).toBe(true);
	pressKey('Enter');
	pressKey('Enter', { ctrlKey: true });
	await settle(30);
	expect(isOpen()).toBe(true);
	expect(paths()).toHaveLength(2);
});

test('Enter in a field does what the button does, once', async () => {
	const { paths } = await opened(TWO);
	type(field('number'), '7');
	pressKey('Enter');
	expect(isOpen()).toBe(false);
	await until(() => paths().length === 3);
});

test('the folder of a new series is that of the settings, until another is typed', async () => {
	const { paths } = await opened({ 'Groceries.md': '', [SETTINGS]: '{"weekFolder":"Reviews"}' });
	const folder = shown<HTMLInputElement>('.modal input[aria-label=Folder]');
	expect(folder.value).toBe('Reviews');
	type(folder, 'Lab/Log');
	button().click();
	await until(() => paths().length === 2);
	expect(paths()).toEqual(['Groceries.md', expect.stringMatching(/^Lab\/Log\/\d{4}-W\d\d\.md$/)]);
});

test('the first retrospective is opened in its folder, however the setting spells that', async () => {
	const { app, run, paths } = await openPlugin({ 'Log/plan.md': 'Plans.\n', [SETTINGS]: '{"weekFolder":"log"}' });
	run('new-week');
	await until(() => !button().disabled);
	button().click();
	await until(() => paths().length === 2);
	await until(() => app.workspace.getActiveFile() !== null);
	expect(app.workspace.getActiveFile()?.path).toMatch(/^Log\//);
});
