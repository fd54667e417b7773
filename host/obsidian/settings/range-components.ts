import { BaseComponent, ValueComponent } from './base-component';

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format: (value: number) => string = String;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) this.changed();
		});
		this.sliderEl.addEventListener('change', () => this.changed());
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.min = String(min ?? 0);
		this.sliderEl.max = String(max ?? 100);
		this.sliderEl.step = String(step);
		return this;
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		const frame = containerEl.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar', 'aria-valuemin': '0', 'aria-valuemax': '100' } });
		this.barEl = frame.createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	/** Of a hundred. */
	setValue(value: number): this {
		this.value = value;
		this.barEl.style.width = `${value}%`;
		this.barEl.parentElement?.setAttribute('aria-valuenow', String(value));
		return this;
	}
}

/** The value that a row shows at its end, with a sign where something is wrong. */
export class DisplayValueComponent extends BaseComponent {
	private readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.classList.toggle('mod-warning', status === 'warning');
		return this;
	}
}
