import type { AppApi, SettingsApi, SettingTabApi } from '../obsidian/app-api';
import { setIcon } from '../obsidian/ui/icons';
import { Modal } from '../obsidian/ui/modal';

/** The settings of the host and of its plugins, a tab for each. */
export class SettingsWindow implements SettingsApi {
	readonly pluginTabs: SettingTabApi[] = [];
	readonly hostTabs: SettingTabApi[] = [];
	private modal: SettingsModal | null = null;
	private lastTab = '';
	private app: AppApi | null = null;

	/** Gives the window the app, which itself needs the window to be made. */
	attach(app: AppApi): void {
		this.app = app;
	}

	open(): void {
		if (this.modal || !this.app) return;
		const modal = new SettingsModal(this.app, this.hostTabs, this.pluginTabs);
		this.modal = modal;
		const ref = this.app.workspace.on('plugins-changed', () => modal.drawNavigation());
		modal.setCloseCallback(() => {
			ref.e.offref(ref);
			this.lastTab = modal.currentId();
			this.modal = null;
		});
		modal.open();
		modal.show(this.lastTab);
	}

	close(): void {
		this.modal?.close();
	}

	openTabById(id: string): void {
		this.open();
		this.modal?.show(id);
	}
}

class SettingsModal extends Modal {
	private readonly navEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private current: SettingTabApi | null = null;

	constructor(
		app: AppApi,
		private readonly hostTabs: readonly SettingTabApi[],
		private readonly pluginTabs: readonly SettingTabApi[],
	) {
		super(app);
		this.setTitle('Settings');
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		this.navEl = this.contentEl.createDiv('vertical-tab-header');
		this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	/** Shows the tab with this id, or the first. */
	show(id: string): void {
		const tabs = [...this.hostTabs, ...this.pluginTabs];
		const tab = tabs.find((each) => each.id === id) ?? tabs[0];
		if (!tab) return;
		this.current?.hide();
		this.current = tab;
		this.drawNavigation();
		this.bodyEl.replaceChildren(tab.containerEl);
		tab.show();
	}

	currentId(): string {
		return this.current?.id ?? '';
	}

	override onClose(): void {
		this.current?.hide();
	}

	/** Lists the tabs there are now. */
	drawNavigation(): void {
		this.navEl.empty();
		this.drawGroup('Options', this.hostTabs);
		this.drawGroup('Community plugins', this.pluginTabs);
	}

	private drawGroup(title: string, tabs: readonly SettingTabApi[]): void {
		if (tabs.length === 0) return;
		const group = this.navEl.createDiv('vertical-tab-header-group');
		group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
		for (const tab of tabs) {
			const item = group.createEl('button', { cls: 'vertical-tab-nav-item tappable', attr: { 'data-setting-id': tab.id } });
			setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
			item.createSpan({ cls: 'vertical-tab-nav-item-title', text: tab.name });
			item.toggleClass('is-active', tab === this.current);
			item.addEventListener('click', () => this.show(tab.id));
		}
	}
}
