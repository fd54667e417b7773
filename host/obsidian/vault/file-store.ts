import type { FileStats } from 'obsidian';
import { foldPath } from '../../../src/core/model/vault-path';
import { parentPath } from '../base/normalize-path';
import type { FileData, Snapshot, SnapshotFile } from './disk';

export interface StoredFile {
	readonly data: FileData;
	readonly stat: FileStats;
}

/** Files and folders in memory, by path. Folders are without trailing slash; the root is not listed. */
export class FileStore {
	readonly files = new Map<string, StoredFile>();
	readonly folders = new Set<string>();
	private readonly folded = new Map<string, number>();

	put(path: string, file: StoredFile): void {
		if (!this.files.has(path)) this.count(path, 1);
		this.files.set(path, file);
		this.addFolder(parentPath(path));
	}

	addFolder(path: string): void {
		if (path === '/' || path === '' || this.folders.has(path)) return;
		this.folders.add(path);
		this.count(path, 1);
		this.addFolder(parentPath(path));
	}

	/** Takes out a file, or a folder with all that lies in it. */
	remove(path: string): void {
		for (const each of this.below(path)) this.drop(each);
	}

	move(from: string, to: string): void {
		for (const each of this.below(from)) {
			const file = this.files.get(each);
			const target = to + each.slice(from.length);
			this.drop(each);
			if (file) this.put(target, file);
			else this.addFolder(target);
		}
	}

	has(path: string): boolean {
		return path === '/' || path === '' || this.files.has(path) || this.folders.has(path);
	}

	/** Whether a disk that takes no notice of case and Unicode form would find something here. */
	hasTwin(path: string): boolean {
		return this.has(path) || (this.folded.get(foldPath(path)) ?? 0) > 0;
	}

	/** The path itself and everything in it; deepest last. */
	private below(path: string): string[] {
		const inside = (each: string): boolean => each === path || each.startsWith(`${path}/`);
		return [...[...this.folders].filter(inside).sort(), ...[...this.files.keys()].filter(inside)];
	}

	private drop(path: string): void {
		if (this.files.delete(path) || this.folders.delete(path)) this.count(path, -1);
	}

	private count(path: string, step: number): void {
		const key = foldPath(path);
		this.folded.set(key, (this.folded.get(key) ?? 0) + step);
	}
}

export function storeOf(snapshot: Snapshot): FileStore {
	const store = new FileStore();
	for (const folder of snapshot.folders) store.addFolder(folder);
	for (const file of snapshot.files) {
		store.put(file.path, { data: dataOf(file), stat: { ctime: file.ctime, mtime: file.mtime, size: file.size } });
	}
	return store;
}

/** The content of a file as the server gives it. */
export function dataOf(file: Pick<SnapshotFile, 'text' | 'base64'>): FileData {
	// Bytes come with a text file too where they are no UTF-8, and then the text alone would lose them.
	if (file.base64 === undefined) return file.text ?? '';
	return Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0)).buffer;
}
