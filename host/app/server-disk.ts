import type { FileStats } from 'obsidian';
import type { Disk, FileData, OutsideChange, SnapshotFile, WriteOptions } from '../obsidian/vault/disk';
import { change, fetchFile } from './server-api';

/** What this page wrote to one file lately. */
interface OwnWrites {
	readonly texts: Set<FileData>;
	pending: number;
	/** When the file was last changed by a write of ours, as the server says; in milliseconds. */
	mtime: number;
}

/** How long the texts of own writes are remembered, in milliseconds. */
const MEMORY = 10_000;

/** The vault's folder behind the server. It knows which reported changes are its own writes coming back. */
export class ServerDisk implements Disk {
	private readonly own = new Map<string, OwnWrites>();

	get(path: string): Promise<SnapshotFile> {
		return fetchFile(path);
	}

	async put(path: string, data: FileData, options?: WriteOptions): Promise<FileStats> {
		const own = this.ownWrites(path);
		own.texts.add(data);
		own.pending += 1;
		try {
			const stat = await change('PUT', { path, ...(options?.create ? { create: '1' } : {}) }, data);
			own.mtime = Math.max(own.mtime, stat.mtime);
			return stat;
		} finally {
			own.pending -= 1;
			setTimeout(() => own.texts.delete(data), MEMORY);
		}
	}

	async remove(path: string): Promise<void> {
		await change('DELETE', { path });
	}

	async makeFolder(path: string): Promise<void> {
		await change('MKCOL', { path });
	}

	async move(from: string, to: string): Promise<void> {
		await change('MOVE', { path: from, to });
	}

	/** Whether a reported text is one that this page wrote, and that it may have replaced since. */
	isOwn({ path, text, mtime }: OutsideChange): boolean {
		const own = this.own.get(path);
		if (!own || text === undefined || !own.texts.has(text)) return false;
		return own.pending > 0 || (mtime ?? 0) <= own.mtime;
	}

	private ownWrites(path: string): OwnWrites {
		const known = this.own.get(path) ?? { texts: new Set<FileData>(), pending: 0, mtime: 0 };
		this.own.set(path, known);
		return known;
	}
}
