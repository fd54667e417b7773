import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { MenuItem, MenuSeparator } from './menu-item';

/** The order of the sections that Obsidian itself fills; others come where they were first named. */
const SECTIONS: readonly string[] = ['title', 'open', 'action-primary', 'action', 'clipboard', 'view', 'info', 'pane', '', 'system', 'danger'];

const menus = new WeakMap<Event, Menu>();

/** A menu at the pointer or under a button; arrows, Enter and Escape work in it. */
export class Menu extends Component {
	private static shown: Menu | null = null;
	private readonly dom: HTMLElement = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
	private readonly rows: (MenuItem | MenuSeparator)[] = [];
	private readonly hideListeners: (() => unknown)[] = [];
	private selected = -1;
	private focused: Element | null = null;

	/** The menu of an event; whoever else asks for the same event gets the same menu. It is shown when all have added to it. */
	static forEvent(event: MouseEvent): Menu {
		const known = menus.get(event);
		if (known) return known;
		const menu = new Menu();
		menus.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem();
		this.rows.push(item);
		build(item);
		return this;
	}

	addSeparator(): this {
		this.rows.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	onHide(listener: () => unknown): void {
		this.hideListeners.push(listener);
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y }: MenuPositionDef): this {
		Menu.shown?.hide();
		if (!this.rows.some((row) => row instanceof MenuItem)) return this;
		Menu.shown = this;
		this.focused = document.activeElement;
		this.draw();
		document.body.append(this.dom);
		this.place(x, y);
		this.dom.focus();
		void this.load();
		return this;
	}

	hide(): this {
		if (Menu.shown !== this) return this;
		Menu.shown = null;
		this.unload();
		this.dom.remove();
		if (this.focused instanceof HTMLElement && this.focused.isConnected) this.focused.focus();
		for (const listener of this.hideListeners) listener();
		return this;
	}

	close(): void {
		this.hide();
	}

	override onload(): void {
		this.registerDomEvent(document, 'pointerdown', (event) => {
			if (!(event.target instanceof Node) || !this.dom.contains(event.target)) this.hide();
		}, true);
		// Before all other keys: an open menu takes the whole keyboard.
		this.registerDomEvent(window, 'keydown', (event) => this.handleKey(event as KeyboardEvent), true);
	}

	private draw(): void {
		const items = this.rows.filter((row) => row instanceof MenuItem);
		const sections = [...new Set([...SECTIONS, ...items.map((item) => item.section)])];
		this.dom.empty();
		for (const section of sections) this.drawSection(this.rows.filter((row) => sectionOf(row) === section));
	}

	private drawSection(rows: readonly (MenuItem | MenuSeparator)[]): void {
		if (!rows.some((row) => row instanceof MenuItem)) return;
		if (this.dom.childElementCount > 0) this.dom.createDiv('menu-separator');
		const group = this.dom.createDiv({ cls: 'menu-group', attr: { role: 'group' } });
		for (const row of rows) {
			if (row instanceof MenuItem) this.drawItem(row, group);
			else if (group.childElementCount > 0) group.createDiv('menu-separator');
		}
	}

	private drawItem(item: MenuItem, group: HTMLElement): void {
		group.append(item.dom);
		item.dom.onclick = (event) => this.choose(item, event);
		item.dom.onmousemove = () => this.select(this.choices().indexOf(item));
	}

	private choices(): MenuItem[] {
		const drawn = [...this.dom.querySelectorAll('.menu-item')];
		const items = this.rows.filter((row) => row instanceof MenuItem);
		return items.filter((item) => !item.disabled).sort((a, b) => drawn.indexOf(a.dom) - drawn.indexOf(b.dom));
	}

	private select(index: number): void {
		const choices = this.choices();
		this.selected = choices.length === 0 ? -1 : (index + choices.length) % choices.length;
		choices.forEach((item, place) => item.dom.classList.toggle('selected', place === this.selected));
	}

	private choose(item: MenuItem | undefined, event: MouseEvent | KeyboardEvent): void {
		if (!item || item.disabled) return;
		this.hide();
		item.choose(event);
	}

	private handleKey(event: KeyboardEvent): void {
		const keys: Readonly<Record<string, () => void>> = {
			ArrowDown: () => this.select(this.selected + 1),
			ArrowUp: () => this.select(this.selected < 0 ? -1 : this.selected - 1),
			Home: () => this.select(0),
			End: () => this.select(-1),
			Enter: () => this.choose(this.choices()[this.selected], event),
			Escape: () => this.hide(),
			Tab: () => this.hide(),
		};
		const act = keys[event.key];
		if (!act) return;
		event.preventDefault();
		event.stopPropagation();
		act();
	}

	private place(x: number, y: number): void {
		const { width, height } = this.dom.getBoundingClientRect();
		this.dom.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
		this.dom.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
	}
}

function sectionOf(row: MenuItem | MenuSeparator): string {
	return row instanceof MenuItem ? row.section : '';
}
