import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Catalog } from '../../core/catalog/catalog';
import { eachOf, Slices } from './in-slices';
import { frontMatterOf } from './vault-ports';

/** How many notes are read at once. */
const AT_ONCE = 4;

/** What a scan needs of the index. */
export interface ScanParts {
	readonly app: App;
	readonly catalog: Catalog;
	/** Whether a note is kept out by Obsidian's excluded files. */
	readonly isExcluded: (path: string) => boolean;
}

/**
 * Takes the notes of a vault into the catalog: looks at all, reads those that are candidates, at most four at
 * a time, and lets the interface have its turn in between. What a note says after it was read comes by {@link changed}.
 */
export class CandidateScan {
	/** Notes that had no metadata when they were looked at. */
	readonly unparsed = new Set<string>();
	/** How often each note has changed since loading: what was read before a change is not put after it. */
	readonly #changes = new Map<string, number>();
	readonly #parts: ScanParts;

	constructor(parts: ScanParts) {
		this.#parts = parts;
	}

	/** Whether a note is to be read, by its metadata. */
	mayBeRead({ path }: TFile, cache: CachedMetadata | null): boolean {
		const { catalog, isExcluded } = this.#parts;
		return !isExcluded(path) && catalog.isCandidate(path, frontMatterOf(cache));
	}

	/** A note has changed: its metadata are there, and what is being read of it is old. */
	changed(file: TFile): void {
		this.#changes.set(file.path, this.#changesOf(file) + 1);
		this.unparsed.delete(file.path);
	}

	/** Reads those of the files that are candidates, as long as `isWanted` says so; returns how many they are. */
	async run(files: readonly TFile[], isWanted: () => boolean, onProgress?: (read: number, total: number) => void): Promise<number> {
		const slices = new Slices();
		const candidates = await this.#candidatesOf(files, slices);
		let read = 0;
		onProgress?.(read, candidates.length);
		await eachOf(candidates, AT_ONCE, async (file) => {
			if (!isWanted()) return;
			await this.#read(file);
			onProgress?.(++read, candidates.length);
			await slices.pause();
		});
		return candidates.length;
	}

	async #candidatesOf(files: readonly TFile[], slices: Slices): Promise<TFile[]> {
		const candidates: TFile[] = [];
		for (const file of files) {
			const cache = this.#parts.app.metadataCache.getFileCache(file);
			if (!cache) this.unparsed.add(file.path);
			if (this.mayBeRead(file, cache)) candidates.push(file);
			else this.#parts.catalog.drop(file.path);
			await slices.pause();
		}
		return candidates;
	}

	async #read(file: TFile): Promise<void> {
		const { app: { vault }, catalog } = this.#parts;
		const changes = this.#changesOf(file);
		try {
			const text = await vault.cachedRead(file);
			const isCurrent = this.#changesOf(file) === changes && vault.getFileByPath(file.path) === file;
			if (isCurrent) catalog.put(file.path, text);
		} catch (error) {
			catalog.unreadableNote(file.path, error instanceof Error ? error.message : String(error));
		}
	}

	#changesOf({ path }: TFile): number {
		return this.#changes.get(path) ?? 0;
	}
}
