import type { Extension } from '@codemirror/state';
import type { OpenViewState, PaneType, ViewState } from 'obsidian';
import type { Component } from './base/component';
import type { Events } from './base/events';
import type { TFile } from './base/files';
import type { CommandRegistry } from './commands';
import type { FileManager } from './file-manager';
import type { MarkdownProcessors } from './markdown/processors';
import type { MetadataCache } from './metadata/metadata-cache';
import type { Keymap } from './ui/keymap';
import type { Menu } from './ui/menu';
import type { Scope } from './ui/scope';
import type { Vault } from './vault/vault';

/** What the parts of the host may ask of each other. The classes lie above this file, so that none imports another in a circle. */
export interface AppApi {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: WorkspaceApi;
	readonly commands: CommandRegistry;
	readonly keymap: Keymap;
	readonly scope: Scope;
	readonly registries: Registries;
	readonly setting: SettingsApi;
	isDarkMode(): boolean;
	loadLocalStorage(key: string): unknown;
	saveLocalStorage(key: string, data: unknown): void;
}

/** What plugins have added to the app. */
export interface Registries {
	readonly views: Map<string, ViewCreator>;
	readonly markdown: MarkdownProcessors;
	readonly editorExtensions: Extension[];
	readonly hoverSources: Map<string, HoverSource>;
	readonly ribbonEl: HTMLElement;
	readonly statusBarEl: HTMLElement;
}

export type ViewCreator = (leaf: LeafApi) => ViewApi;

export interface HoverSource {
	readonly display: string;
	readonly defaultMod: boolean;
}

export interface SettingsApi {
	readonly pluginTabs: SettingTabApi[];
	open(): void;
	close(): void;
	openTabById(id: string): void;
}

export interface SettingTabApi {
	readonly containerEl: HTMLElement;
	id: string;
	name: string;
	icon: string;
	show(): void;
	hide(): void;
}

export interface ViewApi extends Component {
	readonly containerEl: HTMLElement;
	readonly scope: Scope | null;
	readonly navigation: boolean;
	readonly icon: string;
	/** The file that is shown; absent in views that show none. */
	readonly file?: TFile | null;
	getViewType(): string;
	getDisplayText(): string;
	getIcon(): string;
	getState(): Record<string, unknown>;
	setState(state: unknown, result: { history: boolean }): Promise<void>;
	getEphemeralState(): Record<string, unknown>;
	setEphemeralState(state: unknown): void;
	onOpen(): Promise<void>;
	onClose(): Promise<void>;
	onResize(): void;
	onPaneMenu(menu: Menu, source: string): void;
}

export interface LeafApi extends Events {
	readonly app: AppApi;
	readonly id: string;
	readonly containerEl: HTMLElement;
	readonly view: ViewApi | null;
	openFile(file: TFile, state?: OpenViewState): Promise<void>;
	setViewState(state: ViewState, ephemeral?: unknown): Promise<void>;
	getViewState(): ViewState;
	updateHeader(): void;
	detach(): void;
}

export interface WorkspaceApi extends Events {
	readonly layoutReady: boolean;
	readonly activeLeaf: LeafApi | null;
	onLayoutReady(callback: () => unknown): void;
	getLeaf(newLeaf?: PaneType | boolean): LeafApi;
	setActiveLeaf(leaf: LeafApi, params?: { focus?: boolean }): void;
	getMostRecentLeaf(): LeafApi | null;
	getLeavesOfType(type: string): LeafApi[];
	detachLeavesOfType(type: string): void;
	iterateAllLeaves(callback: (leaf: LeafApi) => unknown): void;
	getActiveFile(): TFile | null;
	openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, state?: OpenViewState): Promise<void>;
	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: LeafApi): boolean;
	/** Tells the workspace that a leaf shows another file now. */
	fileShown(leaf: LeafApi): void;
	updateOptions(): void;
	layoutChanged(): void;
	requestSaveLayout(): void;
}

