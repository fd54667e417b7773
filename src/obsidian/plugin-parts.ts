import type { App, TFile } from 'obsidian';
import type { Catalog } from '../core/catalog/catalog';
import type { Settings } from '../core/model/settings';
import type { Strings } from '../i18n/strings';
import type { VaultIndex } from './index/vault-index';
import type { NoteWriter } from './writing/note-writer';

/** What the pieces of the plugin share. Each takes out of it what it needs. */
export interface PluginParts {
	readonly app: App;
	readonly strings: Strings;
	readonly index: VaultIndex;
	/** That of the index. */
	readonly catalog: Catalog;
	readonly writer: NoteWriter;
	/** The settings as they are now. */
	readonly settings: () => Settings;
	/** Changes some of them and keeps them. */
	readonly change: (part: Partial<Settings>) => Promise<void>;
	/** Notes that are being made for TODOs: a second click waits for the first. */
	readonly underWay: Map<string, Promise<TFile | null>>;
}
