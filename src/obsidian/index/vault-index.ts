import { debounce, TFolder, Vault, type App, type CachedMetadata, type Component, type TAbstractFile, type TFile } from 'obsidian';
import { Catalog } from '../../core/catalog/catalog';
import { createExclusion } from '../../core/catalog/exclusion';
import { createSubscribers } from '../../core/catalog/subscribers';
import type { NoteState } from '../../core/model/link';
import type { NoteStateOf } from '../../core/model/ports';
import { DEFAULT_READING, type Settings } from '../../core/model/settings';
import { keysOf } from '../../core/model/stored-value';
import { candidateScan } from './candidate-scan';
import { settingsInForce } from './core-settings';
import { fileAt, isNote, linkResolver, noteStateAt } from './vault-ports';

/** How long to wait for the metadata of notes that have none yet, in milliseconds. */
const LONGEST_WAIT = 5_000;
/** How long settings must stay as they are before they are read by, in milliseconds. */
const TYPING_PAUSE = 500;
/** The settings that decide which notes are read, and how. */
const READ_BY = [...keysOf(DEFAULT_READING), 'ownRules', 'disabledRules', 'templateFolder'] as const;

/** How far the index is. */
export interface Progress {
	readonly ready: boolean;
	/** So many notes are read, or will be. */
	readonly total: number;
}

/** Keeps the catalog in step with the vault. Only notes whose front matter or name makes them candidates are read. */
export interface VaultIndex {
	readonly catalog: Catalog;
	/** As it is now. */
	readonly progress: Progress;
	/** Whether a note is kept out by Obsidian's excluded files. */
	readonly leavesAlone: (path: string) => boolean;
	/** How far the note at a path is. */
	readonly noteStateOf: NoteStateOf;
	/** Calls `listener` after each change of the catalog and each step of progress; returns the function that ends it. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Takes other settings. Where they say what is read and how, all candidates are read anew once they stay as they are. */
	readonly useSettings: (settings: Settings) => void;
}

/**
 * Makes the index. It is ready once the layout, the metadata cache and the candidates are; from then on, and until its
 * owner is unloaded, it follows the events, one note at a time.
 */
export function vaultIndex(owner: Pick<Component, 'register' | 'registerEvent'>, app: App, startSettings: Settings): VaultIndex {
	const { vault, metadataCache } = app;
	let settings = startSettings;
	let progress: Progress = { ready: false, total: 0 };
	let isExcluded: (path: string) => boolean = () => false;
	const leavesAlone = (path: string) => isExcluded(path);
	/** The scan of the whole vault that counts; an older one stops. */
	let generation = 0;
	let isScanned = false;
	let linksAreStale = false;
	/** What was said of the notes that links lead to. */
	const states = new Map<string, NoteState | null>();
	const stateAt = (path: string) => noteStateAt(app, path, settings.openMarkers);
	const subscribers = createSubscribers();
	const catalog = new Catalog({ settings, resolve: linkResolver(app), noteStateOf });
	const scan = candidateScan({ app, catalog, isExcluded: leavesAlone });
	/** Settings change with every key that is typed in one. */
	const scanAgain = debounce(() => void scanAll(), TYPING_PAUSE, true);

	catalog.subscribe(subscribers.tell);
	// Before the layout is ready, `create` comes for every file of the vault.
	app.workspace.onLayoutReady(() => {
		follow();
		void scanAll();
	});
	owner.register(() => {
		generation++;
		scanAgain.cancel();
	});
	return {
		catalog,
		get progress() { return progress; },
		leavesAlone,
		noteStateOf,
		subscribe: subscribers.add,
		useSettings,
	};

	function noteStateOf(path: string): NoteState | null {
		const known = states.get(path);
		if (known !== undefined) return known;
		const state = stateAt(path);
		states.set(path, state);
		return state;
	}

	function useSettings(changed: Settings): void {
		const isSame = READ_BY.every((key) => changed[key] === settings[key]);
		settings = changed;
		if (!isSame) scanAgain();
		subscribers.tell();
	}

	function follow(): void {
		const followed = [
			metadataCache.on('changed', noteChanged),
			// On a cold start some notes get their metadata after the layout is ready, and not each with an event.
			metadataCache.on('resolved', () => scan.unparsed.size > 0 && void readLate()),
			vault.on('create', linksChanged),
			vault.on('delete', deleted),
			vault.on('rename', renamed),
		];
		for (const event of followed) owner.registerEvent(event);
	}

	function noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
		if (!isNote(file)) return;
		scan.changed(file);
		catalog.batch(() => {
			if (scan.mayBeRead(file, cache)) catalog.put(file.path, text);
			const state = states.get(file.path);
			if (state !== undefined && state !== stateAt(file.path)) linksChanged();
		});
		settle();
	}

	async function readLate(): Promise<void> {
		const late = [...scan.unparsed].flatMap((path) => fileAt(app, path) ?? []);
		scan.unparsed.clear();
		await read(late);
		linksChanged();
		settle();
	}

	function deleted(file: TAbstractFile): void {
		catalog.batch(() => {
			catalog.drop(file.path);
			for (const { path } of [...catalog.retrospectives, ...catalog.unreadable]) if (path.startsWith(`${file.path}/`)) catalog.drop(path);
			linksChanged();
		});
	}

	function renamed(file: TAbstractFile, oldPath: string): void {
		catalog.batch(() => {
			if (file instanceof TFolder) Vault.recurseChildren(file, (child) => moved(child, oldPath + child.path.slice(file.path.length)));
			else moved(file, oldPath);
			linksChanged();
		});
	}

	function moved(file: TAbstractFile, oldPath: string): void {
		if (!isNote(file)) return;
		if (leavesAlone(file.path)) catalog.drop(oldPath);
		else if (!catalog.move(oldPath, file.path)) void read([file]);
	}

	/** Links may lead elsewhere now. Many events at once are told as one. */
	function linksChanged(): void {
		states.clear();
		if (linksAreStale) return;
		linksAreStale = true;
		queueMicrotask(() => {
			linksAreStale = false;
			catalog.linksChanged();
		});
	}

	async function scanAll(): Promise<void> {
		const turn = ++generation;
		const { excluded, inForce } = await settingsInForce(vault, settings);
		if (turn !== generation) return;
		isExcluded = createExclusion(excluded);
		catalog.useSettings(inForce);
		// By other markers other titles are open.
		linksChanged();
		await read(vault.getMarkdownFiles(), (_, total) => report({ total }));
		if (turn !== generation) return;
		isScanned = true;
		settle();
		if (!progress.ready) waitForMetadata();
	}

	/** The index is ready when all candidates are read and no note waits for its metadata. */
	function settle(): void {
		if (!progress.ready && isScanned && scan.unparsed.size === 0) report({ ready: true });
	}

	/** `resolved` does not come again where the plugin was enabled late; what has no metadata by then never gets any. */
	function waitForMetadata(): void {
		const timer = window.setTimeout(() => void readLate(), LONGEST_WAIT);
		owner.register(() => window.clearTimeout(timer));
	}

	/** Reads the candidates among files until a newer scan of the whole vault begins. */
	function read(files: readonly TFile[], onProgress?: (read: number, total: number) => void): Promise<unknown> {
		const turn = generation;
		return scan.run(files, () => turn === generation, onProgress);
	}

	function report(changed: Partial<Progress>): void {
		progress = { ...progress, ...changed };
		subscribers.tell();
	}
}
