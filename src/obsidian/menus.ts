import { Menu } from 'obsidian';
import type { UserEvent } from '../ui/dashboard-actions';

/** Opens a menu where an event happened: at the pointer, or below its element for a key. */
export function openMenu(event: UserEvent, fill: (menu: Menu) => void): void {
	event.preventDefault();
	if (event.instanceOf(MouseEvent) && (event.clientX !== 0 || event.clientY !== 0)) return fill(Menu.forEvent(event));
	const target = event.currentTarget ?? event.target;
	if (!(target as Node | null)?.instanceOf(HTMLElement)) return;
	const { left, bottom } = (target as HTMLElement).getBoundingClientRect();
	const menu = new Menu();
	fill(menu);
	menu.showAtPosition({ x: left, y: bottom }, (target as HTMLElement).doc);
}

/** Adds an item to a menu. */
export function addItem(menu: Menu, title: string, icon: string, act: () => unknown, section = 'action'): void {
	menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(() => void act()));
}
