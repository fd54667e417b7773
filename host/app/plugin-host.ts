import type { PluginManifest } from 'obsidian';
import type { AppApi } from '../obsidian/app-api';
import type { Plugin } from '../obsidian/plugin/plugin';
import { Notice } from '../obsidian/ui/notice';
import { evaluatePlugin } from './plugin-code';
import type { PluginAnswer } from './server-api';

const ENABLED = 'enabled-plugins';

/** The installed plugin, and whether it is on. Under the names of Obsidian's own `app.plugins`. */
export class PluginHost {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, PluginManifest> = {};
	/** What went wrong in loading, in words. */
	readonly errors: string[] = [];

	constructor(
		private readonly app: AppApi,
		private readonly answer: PluginAnswer,
	) {
		this.manifests[answer.manifest.id] = answer.manifest;
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	isEnabled(id: string): boolean {
		return id in this.plugins;
	}

	/** Loads the plugin, unless it was switched off before. True where this is the first time in this browser. */
	async start(): Promise<boolean> {
		const { id } = this.answer.manifest;
		const kept = this.app.loadLocalStorage(ENABLED);
		if (Array.isArray(kept) && !kept.includes(id)) return false;
		await this.enablePlugin(id);
		return kept === null && this.isEnabled(id);
	}

	/** Switches a plugin on as the user does in the settings. */
	async enablePluginAndSave(id: string): Promise<boolean> {
		const enabled = await this.enablePlugin(id);
		if (enabled) this.plugins[id]?.onUserEnable();
		this.save();
		return enabled;
	}

	async disablePluginAndSave(id: string): Promise<void> {
		this.disablePlugin(id);
		this.save();
		await Promise.resolve();
	}

	/** False where it could not be loaded; what was wrong is shown. */
	async enablePlugin(id: string): Promise<boolean> {
		if (this.isEnabled(id)) return true;
		const { manifest, css, code } = this.answer;
		const style = document.head.createEl('style', { text: css, attr: { 'data-plugin': id } });
		let plugin: Plugin | null = null;
		try {
			plugin = new (evaluatePlugin(code, id))(this.app, manifest);
			plugin.register(() => style.remove());
			await plugin.load();
			this.plugins[id] = plugin;
			this.changed();
			return true;
		} catch (error) {
			plugin?.unload();
			style.remove();
			this.report(id, error);
			return false;
		}
	}

	disablePlugin(id: string): void {
		this.plugins[id]?.unload();
		delete this.plugins[id];
		this.changed();
	}

	/** Tells the plugins that the user has just switched them on. */
	greet(): void {
		for (const plugin of Object.values(this.plugins)) plugin.onUserEnable();
	}

	/** Remembers what is on for the next start. */
	save(): void {
		this.app.saveLocalStorage(ENABLED, Object.keys(this.plugins));
	}

	private changed(): void {
		this.app.workspace.trigger('css-change');
		this.app.workspace.trigger('plugins-changed');
	}

	private report(id: string, error: unknown): void {
		const message = `Failed to load plugin ${id}: ${error instanceof Error ? error.message : String(error)}`;
		console.error(error);
		this.errors.push(message);
		new Notice(message, 0).containerEl.addClass('mod-error');
	}
}
