import { Component, debounce, TFolder, Vault, type App, type CachedMetadata, type TAbstractFile, type TFile } from 'obsidian';
import { Catalog } from '../../core/catalog/catalog';
import { createExclusion } from '../../core/catalog/exclusion';
import { createSubscribers } from '../../core/catalog/subscribers';
import type { NoteState } from '../../core/model/link';
import type { NoteStateOf } from '../../core/model/ports';
import { DEFAULT_READING, type Settings } from '../../core/model/settings';
import { keysOf } from '../../core/model/stored-value';
import { CandidateScan } from './candidate-scan';
import { readCoreSettings } from './core-settings';
import { isNote, linkResolver, noteStates } from './vault-ports';

/** How long to wait for the metadata of notes that have none yet, in milliseconds. */
const LONGEST_WAIT = 5_000;
/** How long settings must stay as they are before they are read by, in milliseconds. */
const TYPING_PAUSE = 500;
/** The settings that decide which notes are read, and how. */
const READ_BY = [...keysOf(DEFAULT_READING), 'ownRules', 'disabledRules', 'templateFolder'] as const;

/** How far the index is: notes still to be read, or none. */
export interface Progress {
	readonly ready: boolean;
	readonly read: number;
	readonly total: number;
}

/**
 * Keeps the catalog in step with the vault. Only notes whose front matter or name makes them candidates are read.
 * It is ready once the layout, the metadata cache and the candidates are; from then on it follows the events,
 * one note at a time.
 */
export class VaultIndex extends Component {
	readonly catalog: Catalog;
	/** A total of -1 stands for a vault that has not been looked at yet. */
	progress: Progress = { ready: false, read: 0, total: -1 };
	/** Whether a note is kept out by Obsidian's excluded files. */
	leavesAlone: (path: string) => boolean = () => false;

	readonly #stateOf: NoteStateOf;
	/** What was said of the notes that links lead to. */
	readonly #states = new Map<string, NoteState | null>();
	readonly #scan: CandidateScan;
	readonly #subscribers = createSubscribers();
	#linksAreStale = false;
	/** Settings change with every key that is typed in one. */
	readonly #scanAgain = debounce(() => void this.#scanAll(), TYPING_PAUSE, true);
	/** The scan of the whole vault that counts; an older one stops. */
	#generation = 0;
	readonly #app: App;
	#settings: Settings;

	constructor(app: App, settings: Settings) {
		super();
		this.#app = app;
		this.#settings = settings;
		this.#stateOf = noteStates(app);
		this.catalog = new Catalog({
			settings,
			resolve: linkResolver(app),
			noteStateOf: (path) => {
				const known = this.#states.get(path);
				if (known !== undefined) return known;
				const state = this.#stateOf(path);
				this.#states.set(path, state);
				return state;
			},
		});
		this.catalog.subscribe(() => this.#subscribers.tell());
		this.#scan = new CandidateScan({ app, catalog: this.catalog, isExcluded: (path) => this.leavesAlone(path) });
	}

	override onload(): void {
		// Before the layout is ready, `create` comes for every file of the vault.
		this.#app.workspace.onLayoutReady(() => {
			this.#follow();
			void this.#scanAll();
		});
	}

	override onunload(): void {
		this.#generation++;
		this.#scanAgain.cancel();
	}

	/** Calls `listener` after each change of the catalog and each step of progress; returns the function that ends it. */
	subscribe(listener: () => void): () => void {
		return this.#subscribers.add(listener);
	}

	/** Takes other settings. Where they say what is read and how, all candidates are read anew once they stay as they are. */
	useSettings(settings: Settings): void {
		const isSame = READ_BY.every((key) => settings[key] === this.#settings[key]);
		this.#settings = settings;
		if (!isSame) this.#scanAgain();
		this.#subscribers.tell();
	}

	#follow(): void {
		const { vault, metadataCache } = this.#app;
		this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.#noteChanged(file, text, cache)));
		// On a cold start some notes get their metadata after the layout is ready, and not each with an event.
		this.registerEvent(metadataCache.on('resolved', () => this.#scan.unparsed.size > 0 && void this.#readLate()));
		this.registerEvent(vault.on('create', () => this.#linksChanged()));
		this.registerEvent(vault.on('delete', (file) => this.#deleted(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.#renamed(file, oldPath)));
	}

	#noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
		if (!isNote(file)) return;
		this.#scan.changed(file);
		this.catalog.batch(() => {
			if (this.#scan.mayBeRead(file, cache)) this.catalog.put(file.path, text);
			const state = this.#states.get(file.path);
			if (state !== undefined && state !== this.#stateOf(file.path)) this.#linksChanged();
		});
		this.#settle();
	}

	async #readLate(): Promise<void> {
		const late = [...this.#scan.unparsed].flatMap((path) => this.#app.vault.getFileByPath(path) ?? []);
		this.#scan.unparsed.clear();
		await this.#read(late);
		this.#linksChanged();
		this.#settle();
	}

	#deleted(file: TAbstractFile): void {
		const within = file instanceof TFolder ? `${file.path}/` : null;
		this.catalog.batch(() => {
			this.catalog.drop(file.path);
			if (within) for (const { path } of this.catalog.retrospectives) if (path.startsWith(within)) this.catalog.drop(path);
			this.#linksChanged();
		});
	}

	#renamed(file: TAbstractFile, oldPath: string): void {
		this.catalog.batch(() => {
			if (file instanceof TFolder) Vault.recurseChildren(file, (child) => this.#moved(child, oldPath + child.path.slice(file.path.length)));
			else this.#moved(file, oldPath);
			this.#linksChanged();
		});
	}

	#moved(file: TAbstractFile, oldPath: string): void {
		if (!isNote(file)) return;
		if (this.leavesAlone(file.path)) this.catalog.drop(oldPath);
		else if (!this.catalog.move(oldPath, file.path)) void this.#read([file]);
	}

	/** Links may lead elsewhere now. Many events at once are told as one. */
	#linksChanged(): void {
		this.#states.clear();
		if (this.#linksAreStale) return;
		this.#linksAreStale = true;
		queueMicrotask(() => {
			this.#linksAreStale = false;
			this.catalog.linksChanged();
		});
	}

	async #scanAll(): Promise<void> {
		const generation = ++this.#generation;
		const { excluded, templateFolder } = await readCoreSettings(this.#app.vault);
		if (generation !== this.#generation) return;
		this.leavesAlone = createExclusion(excluded);
		this.catalog.useSettings({ ...this.#settings, templateFolder: this.#settings.templateFolder || templateFolder });
		await this.#read(this.#app.vault.getMarkdownFiles(), (read, total) => this.#report({ read, total }));
		if (generation !== this.#generation) return;
		this.#settle();
		if (!this.progress.ready) this.#waitForMetadata();
	}

	/** The index is ready when all candidates are read and no note waits for its metadata. */
	#settle(): void {
		const { ready, read, total } = this.progress;
		if (!ready && read === total && this.#scan.unparsed.size === 0) this.#report({ ready: true });
	}

	/** `resolved` does not come again where the plugin was enabled late; what has no metadata by then never gets any. */
	#waitForMetadata(): void {
		const timer = window.setTimeout(() => void this.#readLate(), LONGEST_WAIT);
		this.register(() => window.clearTimeout(timer));
	}

	/** Reads the candidates among files until a newer scan of the whole vault begins. */
	#read(files: readonly TFile[], onProgress?: (read: number, total: number) => void): Promise<unknown> {
		const generation = this.#generation;
		return this.#scan.run(files, () => generation === this.#generation, onProgress);
	}

	#report(progress: Partial<Progress>): void {
		this.progress = { ...this.progress, ...progress };
		this.#subscribers.tell();
	}
}
