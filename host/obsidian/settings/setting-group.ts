import { ExtraButtonComponent } from './button-component';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Rows of settings under one heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly headingEl: HTMLElement;
	private readonly controlEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading setting-group-header');
		this.headingEl = this.headerEl.createDiv('setting-item-name');
		this.controlEl = this.headerEl.createDiv('setting-item-control');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headingEl.setText(text);
		this.groupEl.addClass('has-heading');
		return this;
	}

	addClass(...names: string[]): this {
		this.groupEl.addClass(...names);
		return this;
	}

	addSetting(build: (setting: Setting) => unknown): this {
		build(new Setting(this.listEl));
		return this;
	}

	addSearch(build: (component: SearchComponent) => unknown): this {
		build(new SearchComponent(this.controlEl));
		return this;
	}

	addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
		this.groupEl.addClass('has-heading');
		build(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}
