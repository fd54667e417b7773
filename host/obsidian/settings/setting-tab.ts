import type { SettingDefinitionItem, SettingDefinitionPage, SettingPage as ObsidianSettingPage } from 'obsidian';
import type { AppApi } from '../app-api';
import { setIcon } from '../ui/icons';
import { drawSettings, type DrawnSettings } from './setting-groups';

interface PluginWithSettings {
	readonly manifest: { readonly id: string; readonly name: string };
	settings?: unknown;
	saveData(data: unknown): Promise<void>;
}

/** A tab of the settings window, drawn from definitions or by itself. */
export abstract class SettingTab {
	icon = 'settings';
	readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	private drawn: DrawnSettings | null = null;
	private shownPage: ObsidianSettingPage | null = null;
	private openPages: readonly string[] = [];
	private isShown = false;

	constructor(readonly app: AppApi) {}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	display(): void {
		// For tabs without definitions.
	}

	hide(): void {
		this.clear();
		this.isShown = false;
		this.openPages = [];
	}

	/** Reads the definitions anew, and draws them where the tab is on the screen. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.isShown) this.draw();
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	/** Called by the settings window when the tab comes on the screen. */
	show(): void {
		this.isShown = true;
		this.update();
	}

	private draw(): void {
		const scroller = this.containerEl.parentElement;
		const top = scroller?.scrollTop ?? 0;
		this.clear();
		const page = this.currentPage();
		if (page) this.drawPage(page);
		else if (this.settingItems.length > 0) this.drawItems(this.settingItems, this.containerEl);
		else this.display();
		if (scroller) scroller.scrollTop = top;
	}

	private clear(): void {
		this.drawn?.remove();
		this.drawn = null;
		this.shownPage?.hide();
		this.shownPage = null;
		this.containerEl.empty();
	}

	private drawItems(items: readonly SettingDefinitionItem[], containerEl: HTMLElement): void {
		this.drawn = drawSettings(items, containerEl, {
			vault: this.app.vault,
			getControlValue: (key) => this.getControlValue(key),
			setControlValue: (key, value) => this.setControlValue(key, value),
			afterChange: () => this.refreshDomState(),
			openPage: (page) => this.goTo([...this.openPages, page.name]),
		});
	}

	private drawPage(page: SettingDefinitionPage): void {
		this.drawTitle(page.name);
		if (!page.page) {
			this.drawItems(page.items ?? [], this.containerEl);
			return;
		}
		this.shownPage = page.page();
		this.containerEl.append(this.shownPage.rootEl);
		this.shownPage.display();
	}

	private drawTitle(name: string): void {
		const bar = this.containerEl.createDiv('setting-page-header');
		const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
		setIcon(back, 'chevron-left');
		back.addEventListener('click', () => this.goTo(this.openPages.slice(0, -1)));
		bar.createDiv({ cls: 'setting-page-title', text: name });
	}

	private goTo(pages: readonly string[]): void {
		this.openPages = pages;
		this.draw();
	}

	/** The open page among the definitions as they are now; null at the top, or where it is gone. */
	private currentPage(): SettingDefinitionPage | null {
		let page: SettingDefinitionPage | null = null;
		let items: readonly SettingDefinitionItem[] = this.settingItems;
		for (const name of this.openPages) {
			page = pagesIn(items).find((each) => each.name === name) ?? null;
			items = page?.items ?? [];
		}
		return page;
	}
}

/** The tab of a plugin. Its controls read and write the plugin's `settings` by key. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: AppApi,
		readonly plugin: PluginWithSettings,
	) {
		super(app);
	}

	getControlValue(key: string): unknown {
		return recordOf(this.plugin.settings)[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		recordOf(this.plugin.settings)[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
	return items.flatMap((item) => {
		if (!('type' in item)) return [];
		return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
	});
}
