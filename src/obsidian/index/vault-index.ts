import { Component, debounce, TFolder, Vault, type App, type CachedMetadata, type TAbstractFile, type TFile } from 'obsidian';
import { Catalog } from '../../core/catalog/catalog';
import { createExclusion } from '../../core/catalog/exclusion';
import type { NoteState } from '../../core/model/link';
import type { Settings } from '../../core/model/settings';
import { readCoreSettings } from './core-settings';
import { eachOf, Slices } from './in-slices';
import { frontMatterOf, isNote, linkResolver, noteStates } from './vault-ports';

/** How many notes are read at once. */
const AT_ONCE = 4;
/** How long to wait for the metadata of notes that have none yet, in milliseconds. */
const LONGEST_WAIT = 5_000;
/** How long settings must stay as they are before they are read by, in milliseconds. */
const TYPING_PAUSE = 500;
/** The settings that decide which notes are read, and how. */
const READ_BY = ['headingWords', 'openMarkers', 'closedMarkers', 'boxes', 'countCallouts', 'ownRules', 'disabledRules', 'templateFolder'] as const satisfies (keyof Settings)[];

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

	readonly #states = new Map<string, NoteState | null>();
	#isExcluded: (path: string) => boolean = () => false;
	/** How often each note has changed since loading: what was read before a change is not put after it. */
	readonly #changes = new Map<string, number>();
	/** Notes that had no metadata when they were looked at. */
	readonly #unparsed = new Set<string>();
	readonly #progressListeners = new Set<() => void>();
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
		const stateOf = noteStates(app);
		this.catalog = new Catalog({
			settings,
			resolve: linkResolver(app),
			noteStateOf: (path) => {
				const known = this.#states.get(path);
				if (known !== undefined) return known;
				const state = stateOf(path);
				this.#states.set(path, state);
				return state;
			},
		});
	}

	override onload(): void {
		// Before the layout is ready, `create` comes for every file of the vault.
		this.#app.workspace.onLayoutReady(() => void this.#start());
	}

	override onunload(): void {
		this.#generation++;
		this.#scanAgain.cancel();
	}

	/** Calls `listener` after each change of the catalog and each step of progress; returns the function that ends it. */
	subscribe(listener: () => void): () => void {
		const unsubscribe = this.catalog.subscribe(listener);
		this.#progressListeners.add(listener);
		return () => {
			unsubscribe();
			this.#progressListeners.delete(listener);
		};
	}

	/** Takes other settings. Where they say what is read and how, all candidates are read anew once they stay as they are. */
	useSettings(settings: Settings): void {
		const isSame = READ_BY.every((key) => settings[key] === this.#settings[key]);
		this.#settings = settings;
		if (!isSame) this.#scanAgain();
		this.#report(this.progress);
	}

	/** Whether a note is kept out by Obsidian's excluded files. */
	leavesAlone(path: string): boolean {
		return this.#isExcluded(path);
	}

	async #start(): Promise<void> {
		this.#follow();
		await this.#scanAll();
	}

	#follow(): void {
		const { vault, metadataCache } = this.#app;
		this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.#noteChanged(file, text, cache)));
		this.registerEvent(metadataCache.on('resolved', () => this.#metadataResolved()));
		this.registerEvent(vault.on('create', () => this.#linksChanged()));
		this.registerEvent(vault.on('delete', (file) => this.#deleted(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.#renamed(file, oldPath)));
	}

	#noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
		if (!isNote(file)) return;
		this.#changes.set(file.path, this.#changesOf(file) + 1);
		this.#unparsed.delete(file.path);
		this.catalog.batch(() => {
			if (this.#mayBeRead(file, cache)) this.catalog.put(file.path, text);
			if (this.#states.delete(file.path)) this.#linksChanged();
		});
		this.#settle();
	}

	#mayBeRead({ path }: TFile, cache: CachedMetadata | null): boolean {
		return !this.#isExcluded(path) && this.catalog.isCandidate(path, frontMatterOf(cache));
	}

	/** On a cold start some notes get their metadata after the layout is ready, and not each with an event. */
	#metadataResolved(): void {
		if (this.#unparsed.size > 0) void this.#readLate();
	}

	async #readLate(): Promise<void> {
		const late = [...this.#unparsed].flatMap((path) => this.#app.vault.getFileByPath(path) ?? []);
		this.#unparsed.clear();
		await this.#scan(late, this.#generation);
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
		if (this.#isExcluded(file.path)) this.catalog.drop(oldPath);
		else if (!this.catalog.move(oldPath, file.path)) void this.#scan([file], this.#generation);
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
		this.#isExcluded = createExclusion(excluded);
		this.catalog.useSettings({ ...this.#settings, templateFolder: this.#settings.templateFolder || templateFolder });
		const total = await this.#scan(this.#app.vault.getMarkdownFiles(), generation, (read, total) => this.#report({ ready: this.progress.ready, read, total }));
		if (generation !== this.#generation) return;
		this.#report({ ready: this.progress.ready, read: total, total });
		this.#settle();
		if (!this.progress.ready) this.#waitForMetadata();
	}

	/** The index is ready when all candidates are read and no note waits for its metadata. */
	#settle(): void {
		const { ready, read, total } = this.progress;
		if (!ready && read === total && this.#unparsed.size === 0) this.#report({ ready: true, read, total });
	}

	/** `resolved` does not come again where the plugin was enabled late; what has no metadata by then never gets any. */
	#waitForMetadata(): void {
		const timer = window.setTimeout(() => void this.#readLate(), LONGEST_WAIT);
		this.register(() => window.clearTimeout(timer));
	}

	/** Reads those of the files that are candidates; returns how many they are. */
	async #scan(files: readonly TFile[], generation: number, onProgress?: (read: number, total: number) => void): Promise<number> {
		const slices = new Slices();
		const candidates = await this.#candidatesOf(files, slices);
		let read = 0;
		onProgress?.(read, candidates.length);
		await eachOf(candidates, AT_ONCE, async (file) => {
			if (generation !== this.#generation) return;
			await this.#read(file);
			onProgress?.(++read, candidates.length);
			await slices.pause();
		});
		return candidates.length;
	}

	async #candidatesOf(files: readonly TFile[], slices: Slices): Promise<TFile[]> {
		const candidates: TFile[] = [];
		for (const file of files) {
			const cache = this.#app.metadataCache.getFileCache(file);
			if (!cache) this.#unparsed.add(file.path);
			if (this.#mayBeRead(file, cache)) candidates.push(file);
			else this.catalog.drop(file.path);
			await slices.pause();
		}
		return candidates;
	}

	async #read(file: TFile): Promise<void> {
		const changes = this.#changesOf(file);
		try {
			const text = await this.#app.vault.cachedRead(file);
			const isCurrent = this.#changesOf(file) === changes && this.#app.vault.getFileByPath(file.path) === file;
			if (isCurrent) this.catalog.put(file.path, text);
		} catch (error) {
			this.catalog.unreadableNote(file.path, error instanceof Error ? error.message : String(error));
		}
	}

	#changesOf({ path }: TFile): number {
		return this.#changes.get(path) ?? 0;
	}

	#report(progress: Progress): void {
		this.progress = progress;
		for (const listener of [...this.#progressListeners]) listener();
	}
}
