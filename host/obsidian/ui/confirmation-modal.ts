import type { AppApi } from '../app-api';
import { ButtonComponent } from '../settings/button-component';
import { Modal } from './modal';

type Handler = (event: MouseEvent) => unknown;

/** A button of a question. A click closes the dialog, unless the handler gives something truthy. */
export class ConfirmationButton extends ButtonComponent {
	constructor(
		containerEl: HTMLElement,
		private readonly modal: Modal,
	) {
		super(containerEl);
		this.onClick(() => undefined);
	}

	override onClick(handler: Handler): this {
		return super.onClick(async (event) => {
			const stays = await handler(event);
			if (!stays) this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.buttonEl.autofocus = true;
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** A question with its buttons. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: AppApi) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.modalEl.querySelector<HTMLElement>('[autofocus]')?.focus();
	}

	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const row = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const box = row.createEl('input', { type: 'checkbox', attr: { tabindex: '-1' } });
		row.appendText(label);
		box.addEventListener('change', () => void callback(box.checked));
		return this;
	}

	addButton(build: (button: ConfirmationButton) => unknown): this {
		build(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
