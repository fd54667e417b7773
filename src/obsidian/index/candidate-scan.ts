import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Catalog } from '../../core/catalog/catalog';
import { reasonOf } from '../notices';
import { inSlices } from './in-slices';
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

/**
 * Takes the notes of a vault into the catalog: looks at all, reads those that are candidates, with at
 * most four texts on their way, and lets the interface have its turn in between. What a note says after it was read comes by `changed`.
 */
export interface CandidateScan {
	/** Notes that had no metadata when they were looked at. */
	readonly unparsed: Set<string>;
	/** Whether a note is to be read, by its metadata. */
	readonly mayBeRead: (file: TFile, cache: CachedMetadata | null) => boolean;
	/** A note has changed: its metadata are there, and what is being read of it is old. */
	readonly changed: (file: TFile) => void;
	/** Reads those of the files that are candidates, as long as `isWanted` says so; returns how many they are. */
	readonly run: (files: readonly TFile[], isWanted: () => boolean, onProgress?: (read: number, total: number) => void) => Promise<number>;
}

/** A note whose text is on its way. */
interface Fetched {
	readonly file: TFile;
	readonly text: Promise<string>;
	/** How often the note had changed when its text was asked for. */
	readonly changes: number;
}

/** Makes the scan. */
export function candidateScan({ app: { vault, metadataCache }, catalog, isExcluded }: ScanParts): CandidateScan {
	const unparsed = new Set<string>();
	/** How often each note has changed since loading: what was read before a change is not put after it. */
	const changesAt = new Map<string, number>();
	return { unparsed, mayBeRead, changed, run };

	function mayBeRead({ path }: TFile, cache: CachedMetadata | null): boolean {
		return !isExcluded(path) && catalog.isCandidate(path, frontMatterOf(cache));
	}

	function changed(file: TFile): void {
		changesAt.set(file.path, changesOf(file) + 1);
		unparsed.delete(file.path);
	}

	async function run(files: readonly TFile[], isWanted: () => boolean, onProgress?: (read: number, total: number) => void): Promise<number> {
		const pause = inSlices();
		const candidates = await candidatesOf(files, pause);
		const coming: Fetched[] = [];
		onProgress?.(0, candidates.length);
		for (let read = 0; read < candidates.length && isWanted(); read++) {
			coming.push(...candidates.slice(read + coming.length, read + AHEAD).map(fetch));
			const next = coming.shift();
			if (next) await take(next, isWanted, pause);
			onProgress?.(read + 1, candidates.length);
		}
		return candidates.length;
	}

	async function candidatesOf(files: readonly TFile[], pause: () => Promise<void>): Promise<TFile[]> {
		const candidates: TFile[] = [];
		for (const file of files) {
			const cache = metadataCache.getFileCache(file);
			if (!cache) unparsed.add(file.path);
			if (mayBeRead(file, cache)) candidates.push(file);
			else catalog.drop(file.path);
			await pause();
		}
		return candidates;
	}

	function fetch(file: TFile): Fetched {
		const text = vault.cachedRead(file);
		// It is asked for in its turn; until then its failure is nobody's.
		text.catch(() => undefined);
		return { file, text, changes: changesOf(file) };
	}

	async function take({ file, text, changes }: Fetched, isWanted: () => boolean, pause: () => Promise<void>): Promise<void> {
		const isCurrent = () => isWanted() && changesOf(file) === changes && vault.getFileByPath(file.path) === file;
		try {
			const written = await text;
			await pause();
			const reading = catalog.read(written);
			// The first time, to read and to recognise each take the most of a frame: their patterns are compiled.
			await pause();
			if (isCurrent()) catalog.put(file.path, written, reading);
		} catch (error) {
			if (isCurrent()) catalog.unreadableNote(file.path, reasonOf(error));
		}
	}

	function changesOf({ path }: TFile): number {
		return changesAt.get(path) ?? 0;
	}
}
