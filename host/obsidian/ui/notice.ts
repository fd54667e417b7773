const DEFAULT_DURATION = 5000;

/** A message at the corner of the page, gone after `duration` milliseconds; with 0 it stays until it is clicked. */
export class Notice {
	readonly containerEl: HTMLElement = createDiv('notice');
	readonly messageEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration?: number) {
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.messageEl.setText(message);
		this.containerEl.addEventListener('click', () => this.hide());
		container().append(this.containerEl);
		const milliseconds = duration ?? DEFAULT_DURATION;
		if (milliseconds > 0) window.setTimeout(() => this.hide(), milliseconds);
	}

	/** The older name of the whole notice. */
	get noticeEl(): HTMLElement {
		return this.containerEl;
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}

function container(): HTMLElement {
	return document.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv({ cls: 'notice-container', attr: { 'aria-live': 'polite' } });
}
