import { setIcon } from './icons';

type ClickListener = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuSeparator {}

/** One row of a menu. */
export class MenuItem {
	readonly dom: HTMLElement = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	section = '';
	disabled = false;
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private listener: ClickListener | null = null;

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.querySelector('.menu-item-icon.mod-checked')?.remove();
		this.dom.classList.toggle('mod-checked', checked === true);
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		if (checked !== null) this.dom.setAttribute('aria-checked', String(checked));
		if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.classList.toggle('is-disabled', disabled);
		this.dom.setAttribute('aria-disabled', String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.classList.toggle('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.classList.toggle('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(listener: ClickListener): this {
		this.listener = listener;
		return this;
	}

	/** Does what the row is for. */
	choose(event: MouseEvent | KeyboardEvent): void {
		this.listener?.(event);
	}
}
