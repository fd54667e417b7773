import type { AppApi } from '../app-api';
import { setIcon } from './icons';
import { Scope } from './scope';

/** A dialog over the page. Escape, the backdrop and the button at its corner close it. */
export class Modal {
	readonly scope = new Scope();
	readonly containerEl: HTMLElement = createDiv('modal-container mod-dim');
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private isOpen = false;
	private focused: Element | null = null;
	private closeCallback: (() => unknown) | null = null;

	constructor(readonly app: AppApi) {
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
		const closeButton = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close', role: 'button' } });
		setIcon(closeButton, 'x');
		closeButton.addEventListener('click', () => this.close());
		const header = this.modalEl.createDiv('modal-header');
		this.titleEl = header.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.focused = document.activeElement;
		document.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) this.focusFirst();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.closeCallback?.();
		if (this.shouldRestoreSelection && this.focused instanceof HTMLElement && this.focused.isConnected) this.focused.focus();
	}

	onOpen(): void | Promise<void> {
		// For subclasses.
	}

	onClose(): void {
		// For subclasses.
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		if (title) this.modalEl.setAttribute('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	/** Puts the focus into the dialog, so that Tab does not wander about the page behind it. */
	private focusFirst(): void {
		const field = this.contentEl.querySelector<HTMLElement>('input, select, textarea, button');
		if (!field) this.modalEl.tabIndex = -1;
		(field ?? this.modalEl).focus();
	}
}
