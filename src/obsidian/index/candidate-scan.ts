import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Catalog } from '../../core/catalog/catalog';
import { reasonOf } from '../notices';
import { Slices } from './in-slices';
import { frontMatterOf } from './vault-ports';

/** How many texts are asked for ahead. */
const AHEAD = 4;

/** What a scan needs of the index. */
export interface ScanParts {
	readonly app: App;
	readonly catalog: Catalog;
	/** Whether a note is kept out by Obsidian's excluded files. */
	readonly isExcluded: (path: string) => boolean;
}

/** A note whose text is on its way. */
interface Fetched {
	readonly file: TFile;
	readonly text: Promise<string>;
	/** How often the note had changed when its text was asked for. */
	readonly changes: number;
}

/**
 * Takes the notes of a vault into the catalog: looks at all, reads those that are candidates, with at
 * most four texts on their way, and lets the interface have its turn in between. What a note says after it was read comes by {@link changed}.
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
		const coming: Fetched[] = [];
		onProgress?.(0, candidates.length);
		for (let read = 0; read < candidates.length && isWanted(); read++) {
			coming.push(...candidates.slice(read + coming.length, read + AHEAD).map((file) => this.#fetch(file)));
			const next = coming.shift();
			if (next) await this.#take(next, isWanted, slices);
			onProgress?.(read + 1, candidates.length);
		}
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

	#fetch(file: TFile): Fetched {
		const text = this.#parts.app.vault.cachedRead(file);
		// It is asked for in its turn; until then its failure is nobody's.
		text.catch(() => undefined);
		return { file, text, changes: this.#changesOf(file) };
	}

	async #take({ file, text, changes }: Fetched, isWanted: () => boolean, slices: Slices): Promise<void> {
		const { app: { vault }, catalog } = this.#parts;
		const isCurrent = () => isWanted() && this.#changesOf(file) === changes && vault.getFileByPath(file.path) === file;
		try {
			const written = await text;
			await slices.pause();
			const reading = catalog.read(written);
			// The first time, to read and to recognise each take the most of a frame: their patterns are compiled.
			await slices.pause();
			if (isCurrent()) catalog.put(file.path, written, reading);
		} catch (error) {
			if (isCurrent()) catalog.unreadableNote(file.path, reasonOf(error));
		}
	}

	#changesOf({ path }: TFile): number {
		return this.#changes.get(path) ?? 0;
	}
}
