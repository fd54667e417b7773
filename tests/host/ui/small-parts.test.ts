import { debounce } from '../../../host/obsidian/base/debounce';
import { normalizePath } from '../../../host/obsidian/base/normalize-path';
import { requireApiVersion } from '../../../host/obsidian/api-version';
import { addIcon, getIcon, setIcon } from '../../../host/obsidian/ui/icons';
import { Keymap } from '../../../host/obsidian/ui/keymap';
import { Notice } from '../../../host/obsidian/ui/notice';
import { Scope } from '../../../host/obsidian/ui/scope';
import { makeApp } from '../support/test-app';

beforeEach(() => {
	makeApp();
	jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('a notice goes after five seconds', () => {
	new Notice('Done');
	jest.advanceTimersByTime(4999);
	expect(document.querySelector('.notice')?.textContent).toBe('Done');
	jest.advanceTimersByTime(1);
	expect(document.querySelector('.notice')).toBeNull();
});

test('a notice of no duration stays until it is clicked, and may hold a button', () => {
	const fragment = createFragment((part) => part.createEl('button', { text: 'Undo' }));
	const notice = new Notice(fragment, 0);
	jest.advanceTimersByTime(100_000);
	expect(notice.messageEl.querySelector('button')?.textContent).toBe('Undo');
	notice.containerEl.click();
	expect(document.querySelector('.notice')).toBeNull();
});

test('an icon is known by its name, with and without its prefix', () => {
	expect(getIcon('calendar-check-2')?.classList.contains('lucide-calendar-check-2')).toBe(true);
	expect(getIcon('lucide-x')).not.toBeNull();
});

test('an unknown icon is nothing, and is reported', () => {
	const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
	const el = createDiv();
	setIcon(el, 'no-such-icon');
	expect(el.childElementCount).toBe(0);
	expect(warned).toHaveBeenCalledTimes(1);
	warned.mockRestore();
});

test('a plugin may bring an icon', () => {
	addIcon('own', '<circle r="50"/>');
	expect(getIcon('own')?.querySelector('circle')).not.toBeNull();
});

test('a debounced call comes once, with the last arguments', () => {
	const calls: number[] = [];
	const later = debounce((value: number) => calls.push(value), 100);
	later(1);
	jest.advanceTimersByTime(60);
	later(2);
	jest.advanceTimersByTime(40);
	expect(calls).toEqual([2]);
});

test('a debounced call that is put off waits anew each time', () => {
	const calls: number[] = [];
	const later = debounce((value: number) => calls.push(value), 100, true);
	later(1);
	jest.advanceTimersByTime(60);
	later(2);
	jest.advanceTimersByTime(60);
	expect(calls).toEqual([]);
	later.run();
	expect(calls).toEqual([2]);
});

test.each([['/a//b/', 'a/b'], ['a\\b', 'a/b'], ['a\u00a0b', 'a b'], ['/', '/'], ['', '/'], ['회고'.normalize('NFD'), '회고']])('%j is the path %j', (path, normal) => {
	expect(normalizePath(path)).toBe(normal);
});

test('versions are compared by their numbers', () => {
	expect(['1.9.10', '1.13.0', '1.13.1', '1.13.2', '1.14.0'].map(requireApiVersion)).toEqual([true, true, true, false, false]);
});

test.each([
	[{ button: 1 }, 'tab'],
	[{ ctrlKey: true }, 'tab'],
	[{ metaKey: true }, 'tab'],
	[{ ctrlKey: true, altKey: true }, 'split'],
	[{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
	[{ shiftKey: true }, false],
])('a click with %j leads to %s', (keys, goal) => {
	expect(Keymap.isModEvent(new MouseEvent('click', keys))).toBe(goal);
});

test('a key goes to the scope that knows it, else to its parent', () => {
	const used: string[] = [];
	const note = (name: string) => () => {
		used.push(name);
		return false;
	};
	const parent = new Scope();
	parent.register(['Mod'], 'p', note('parent p'));
	parent.register([], 'x', note('parent x'));
	const scope = new Scope(parent);
	scope.register([], 'x', note('own x'));
	scope.handleKey(new KeyboardEvent('keydown', { key: 'x' }));
	scope.handleKey(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
	scope.handleKey(new KeyboardEvent('keydown', { key: 'x', shiftKey: true }));
	expect(used).toEqual(['own x', 'parent p']);
});
