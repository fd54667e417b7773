import { setTooltip } from '../ui/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-component';
import { ColorComponent, DropdownComponent, ToggleComponent } from './choice-components';
import { DisplayValueComponent, ProgressBarComponent, SliderComponent } from './range-components';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components';

type Build<C> = (component: C) => unknown;

/** One row of settings: name, description and controls. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(name: string): this {
		this.settingEl.addClass(name);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.classList.toggle('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	/** Shows what is wrong with the value under the row; null for nothing. */
	setErrorMessage(message: string | null): this {
		this.settingEl.classList.toggle('is-invalid', message !== null && message !== '');
		this.errorEl?.remove();
		this.errorEl = message ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } }) : null;
		return this;
	}

	addButton(build: Build<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), build);
	}

	addExtraButton(build: Build<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), build);
	}

	addToggle(build: Build<ToggleComponent>): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), build);
	}

	addText(build: Build<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), build);
	}

	addSearch(build: Build<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), build);
	}

	addTextArea(build: Build<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), build);
	}

	addDropdown(build: Build<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), build);
	}

	addColorPicker(build: Build<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), build);
	}

	addSlider(build: Build<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), build);
	}

	addProgressBar(build: Build<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), build);
	}

	addDisplayValue(build: Build<DisplayValueComponent>): this {
		return this.add(new DisplayValueComponent(this.controlEl), build);
	}

	addComponent<C extends BaseComponent>(make: (el: HTMLElement) => C): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.components = [];
		this.controlEl.empty();
		return this;
	}

	private add<C extends BaseComponent>(component: C, build: Build<C>): this {
		this.components.push(component);
		build(component);
		// Rows are named for those who cannot see them.
		const label = this.nameEl.getText();
		const field = this.controlEl.querySelector('input, select, textarea, [role=switch]');
		if (label && field && !field.hasAttribute('aria-label')) field.setAttribute('aria-label', label);
		return this;
	}
}
