import { Menu } from '../../../host/obsidian/ui/menu';
import { makeApp, pressKey, settle } from '../support/test-app';

function openMenu(): { menu: Menu; chosen: string[] } {
	makeApp();
	const chosen: string[] = [];
	const menu = new Menu();
	for (const [title, section] of [['Delete', 'danger'], ['Open', 'open'], ['Copy', 'clipboard']] as const) {
		menu.addItem((item) => item.setTitle(title).setSection(section).onClick(() => chosen.push(title)));
	}
	menu.addItem((item) => item.setTitle('Not now').setSection('open').setDisabled(true).onClick(() => chosen.push('Not now')));
	menu.showAtPosition({ x: 10, y: 10 });
	return { menu, chosen };
}

function rows(): string[] {
	return [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent ?? '');
}

test('sections stand in the order of Obsidian', () => {
	openMenu();
	expect(rows()).toEqual(['Open', 'Not now', 'Copy', 'Delete']);
	expect(document.querySelectorAll('.menu-separator')).toHaveLength(2);
});

test('a click chooses and closes', () => {
	const { chosen } = openMenu();
	document.querySelectorAll<HTMLElement>('.menu-item')[2]?.click();
	expect(chosen).toEqual(['Copy']);
	expect(document.querySelector('.menu')).toBeNull();
});

test('what is disabled cannot be chosen', () => {
	const { chosen } = openMenu();
	document.querySelectorAll<HTMLElement>('.menu-item')[1]?.click();
	expect(chosen).toEqual([]);
});

test('arrows pass over what is disabled, and Enter chooses', () => {
	const { chosen } = openMenu();
	for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) pressKey(key);
	expect(chosen).toEqual(['Copy']);
});

test('the up arrow begins at the end', () => {
	const { chosen } = openMenu();
	for (const key of ['ArrowUp', 'Enter']) pressKey(key);
	expect(chosen).toEqual(['Delete']);
});

test('Escape closes the menu, and tells of it once', () => {
	const { menu } = openMenu();
	const hidden = jest.fn();
	menu.onHide(hidden);
	pressKey('Escape');
	pressKey('Escape');
	expect(document.querySelector('.menu')).toBeNull();
	expect(hidden).toHaveBeenCalledTimes(1);
});

test('a press beside the menu closes it', () => {
	openMenu();
	document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
	expect(document.querySelector('.menu')).toBeNull();
});

test('another menu takes the place of the first', () => {
	openMenu();
	openMenu();
	expect(document.querySelectorAll('.menu')).toHaveLength(1);
});

test('all who ask for the menu of an event add to the same', async () => {
	makeApp();
	const event = new MouseEvent('contextmenu', { cancelable: true });
	Menu.forEvent(event).addItem((item) => item.setTitle('One'));
	Menu.forEvent(event).addItem((item) => item.setTitle('Two'));
	await settle(5);
	expect(rows()).toEqual(['One', 'Two']);
	expect(event.defaultPrevented).toBe(true);
});
