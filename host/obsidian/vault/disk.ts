import type { FileStats } from 'obsidian';

export type FileData = string | ArrayBuffer;

export interface WriteOptions {
	readonly ctime?: number;
	readonly mtime?: number;
	/** Fail rather than overwrite. */
	readonly create?: boolean;
}

/** Where the adapter's writes end up. Each answers when the write has reached the disk and rejects when it failed. */
export interface Disk {
	/** A file as it stands there now; null where the disk keeps nothing. Rejects where there is no such file. */
	readonly get: (path: string) => Promise<SnapshotFile | null>;
	readonly put: (path: string, data: FileData, options?: WriteOptions) => Promise<FileStats>;
	readonly remove: (path: string) => Promise<void>;
	readonly makeFolder: (path: string) => Promise<void>;
	readonly move: (from: string, to: string) => Promise<void>;
}

/** Everything a vault holds at one moment; paths without a leading slash, times in milliseconds. */
export interface Snapshot {
	readonly name: string;
	readonly folders: readonly string[];
	readonly files: readonly SnapshotFile[];
}

export interface SnapshotFile extends FileStats {
	readonly path: string;
	readonly text?: string;
	readonly base64?: string;
}

/** A change that somebody else made on the disk. */
export interface OutsideChange extends Partial<FileStats> {
	readonly path: string;
	readonly deleted?: boolean;
	readonly dir?: boolean;
	readonly text?: string;
	readonly base64?: string;
}

/** A disk that keeps nothing: for tests, where the adapter's own memory is enough. */
export function forgetfulDisk(): Disk {
	let clock = 1_600_000_000_000;
	return {
		get: () => Promise.resolve(null),
		put: (_path, data, options) => {
			clock += 1;
			return Promise.resolve({ ctime: options?.ctime ?? clock, mtime: options?.mtime ?? clock, size: sizeOf(data) });
		},
		remove: () => Promise.resolve(),
		makeFolder: () => Promise.resolve(),
		move: () => Promise.resolve(),
	};
}

/** Size on disk, in bytes of UTF-8. */
export function sizeOf(data: FileData): number {
	return typeof data === 'string' ? new TextEncoder().encode(data).length : data.byteLength;
}
