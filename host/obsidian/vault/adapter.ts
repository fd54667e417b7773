import type { FileStats, ListedFiles, Stat } from 'obsidian';
import { parentPath } from '../base/normalize-path';
import type { Disk, FileData, WriteOptions } from './disk';
import { dataOf, type FileStore } from './file-store';

/** The vault's files as the plugin may read and write them by path. Answers from memory, and writes through to the disk. */
export class DataAdapter {
	constructor(
		private readonly name: string,
		readonly store: FileStore,
		private readonly disk: Disk,
	) {}

	getName(): string {
		return this.name;
	}

	/** Case and Unicode form do not count unless `sensitive`, as on the disks of macOS and Windows. */
	exists(path: string, sensitive = false): Promise<boolean> {
		return Promise.resolve(sensitive ? this.store.has(path) : this.store.hasTwin(path));
	}

	/** Of a file, as it is on the disk itself. */
	async stat(path: string): Promise<Stat | null> {
		const known = this.store.files.get(path);
		if (!known) return this.store.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
		const { ctime, mtime, size } = (await this.disk.get(path)) ?? known.stat;
		return { type: 'file', ctime, mtime, size };
	}

	list(path: string): Promise<ListedFiles> {
		const here = (each: string): boolean => parentPath(each) === (path === '' ? '/' : path);
		return Promise.resolve({ files: [...this.store.files.keys()].filter(here), folders: [...this.store.folders].filter(here) });
	}

	async read(path: string): Promise<string> {
		return asText(await this.data(path));
	}

	/** The text on the disk itself, which somebody else may have changed a moment ago. */
	async readDisk(path: string): Promise<string> {
		const file = await this.disk.get(path);
		return file ? asText(dataOf(file)) : this.read(path);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const data = await this.data(path);
		return typeof data === 'string' ? new TextEncoder().encode(data).buffer : data;
	}

	write(path: string, text: string, options?: WriteOptions): Promise<void> {
		return this.put(path, text, options);
	}

	writeBinary(path: string, data: ArrayBuffer, options?: WriteOptions): Promise<void> {
		return this.put(path, data, options);
	}

	async append(path: string, text: string, options?: WriteOptions): Promise<void> {
		const before = this.store.files.has(path) ? await this.read(path) : '';
		await this.put(path, before + text, options);
	}

	async process(path: string, change: (text: string) => string, options?: WriteOptions): Promise<string> {
		const text = change(await this.readDisk(path));
		await this.put(path, text, options);
		return text;
	}

	async copy(from: string, to: string): Promise<void> {
		await this.put(to, await this.data(from));
	}

	async mkdir(path: string): Promise<void> {
		await this.disk.makeFolder(path);
		this.store.addFolder(path);
	}

	async remove(path: string): Promise<void> {
		await this.data(path);
		await this.discard(path);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const { files, folders } = await this.list(path);
		if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		await this.discard(path);
	}

	async rename(from: string, to: string): Promise<void> {
		if (from === to) return;
		if (this.store.has(to)) throw new Error('Destination file already exists!');
		await this.disk.move(from, to);
		this.store.move(from, to);
	}

	/** The host has no way to the trash of the system. */
	trashSystem(_path: string): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (!this.store.has('.trash')) await this.mkdir('.trash');
		for (let round = 1; ; round += 1) {
			const target = round === 1 ? `.trash/${name}` : `.trash/${name} ${round}`;
			if (!this.store.hasTwin(target) && (await this.movedToTrash(path, target))) return;
		}
	}

	/** False where something has that name: after a restart, what is in the trash is known to the disk alone. */
	private async movedToTrash(path: string, target: string): Promise<boolean> {
		try {
			await this.rename(path, target);
			return true;
		} catch (error) {
			if (error instanceof Error && error.message.includes('exists already')) return false;
			throw error;
		}
	}

	/** An address under which the page can show the file, such as an image. */
	getResourcePath(path: string): string {
		const data = this.store.files.get(path)?.data;
		return data === undefined ? '' : URL.createObjectURL(new Blob([data], { type: imageType(path) }));
	}

	private async put(path: string, data: FileData, options?: WriteOptions): Promise<void> {
		const stat: FileStats = await this.disk.put(path, data, options);
		this.store.put(path, { data, stat });
	}

	private async discard(path: string): Promise<void> {
		await this.disk.remove(path);
		this.store.remove(path);
	}

	private data(path: string): Promise<FileData> {
		const file = this.store.files.get(path);
		if (file) return Promise.resolve(file.data);
		return Promise.reject(Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' }));
	}
}

function asText(data: FileData): string {
	return typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
}

function imageType(path: string): string {
	const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	return { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', svg: 'image/svg+xml' }[extension] ?? '';
}
