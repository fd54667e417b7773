import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { BaseComponent } from './base-component';

export class ButtonComponent extends BaseComponent {
	readonly buttonEl: HTMLButtonElement;
	private listener: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button', { type: 'button' });
		this.buttonEl.addEventListener('click', (event) => void this.click(event));
	}

	onClick(listener: (event: MouseEvent) => unknown): this {
		this.listener = listener;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		this.buttonEl.addClass('clickable-icon');
		setIcon(this.buttonEl, icon);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setClass(name: string): this {
		this.buttonEl.addClass(name);
		return this;
	}

	setCta(): this {
		return this.setClass('mod-cta');
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		return this.setClass('mod-warning');
	}

	setDestructive(): this {
		return this.setClass('mod-destructive');
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	/** While the listener's promise is open the button says that it is busy, and takes no second click. */
	private async click(event: MouseEvent): Promise<void> {
		const done = this.listener?.(event);
		if (!(done instanceof Promise)) return;
		this.buttonEl.addClass('mod-loading');
		this.buttonEl.disabled = true;
		try {
			await done;
		} finally {
			this.buttonEl.removeClass('mod-loading');
			this.buttonEl.disabled = this.disabled;
		}
	}
}

/** The small icon button at the end of a row. */
export class ExtraButtonComponent extends BaseComponent {
	readonly extraSettingsEl: HTMLElement;
	private listener: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: '0' } });
		setIcon(this.extraSettingsEl, 'settings');
		this.extraSettingsEl.addEventListener('click', () => this.click());
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') this.click();
		});
	}

	onClick(listener: () => unknown): this {
		this.listener = listener;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.classList.toggle('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip);
		return this;
	}

	private click(): void {
		if (!this.disabled) this.listener?.();
	}
}
