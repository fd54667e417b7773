import type { AppApi, Registries, SettingsApi } from './app-api';
import { CommandRegistry } from './commands';
import { FileManager } from './file-manager';
import { MarkdownProcessors } from './markdown/processors';
import { MetadataCache } from './metadata/metadata-cache';
import { Keymap } from './ui/keymap';
import { Scope } from './ui/scope';
import type { DataAdapter } from './vault/adapter';
import { Vault } from './vault/vault';
import { MarkdownView } from './views/markdown-view';
import { enableHoverPreview } from './workspace/hover-preview';
import { Workspace } from './workspace/workspace';

/** Where on the page the parts of the app stand. */
export interface AppElements {
	readonly workspaceEl: HTMLElement;
	readonly ribbonEl: HTMLElement;
	readonly statusBarEl: HTMLElement;
}

/** The app that a plugin is given. */
export class App implements AppApi {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: CommandRegistry;
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly registries: Registries;

	constructor(
		adapter: DataAdapter,
		{ workspaceEl, ribbonEl, statusBarEl }: AppElements,
		readonly setting: SettingsApi,
	) {
		this.vault = new Vault(adapter);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.registries = {
			views: new Map([['markdown', (leaf) => new MarkdownView(leaf)]]),
			markdown: new MarkdownProcessors(),
			editorExtensions: [],
			hoverSources: new Map([['preview', { display: 'Reading view', defaultMod: true }]]),
			ribbonEl,
			statusBarEl,
		};
		this.workspace = new Workspace(this, workspaceEl);
		this.commands = new CommandRegistry(() => this.workspace.activeEditor);
		enableHoverPreview(this);
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	/** A value of this vault on this device; null where there is none. */
	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}
