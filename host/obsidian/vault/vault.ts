import { Events } from '../base/events';
import { TFile, TFolder, type TAbstractFile } from '../base/files';
import { isHidden, normalizePath, parentPath } from '../base/normalize-path';
import type { DataAdapter } from './adapter';
import type { WriteOptions } from './disk';
import { FileTree } from './file-tree';
import { PathQueue } from './path-queue';

/** The vault: its tree of files, and every change of them with its event. */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly tree: FileTree = new FileTree(this);
	private readonly queue = new PathQueue();

	constructor(readonly adapter: DataAdapter) {
		super();
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree.all().filter((file) => file instanceof TFolder && (includeRoot || !file.isRoot())) as TFolder[];
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	/** A value of `.obsidian/app.json`; not part of the public interface, but where excluded files are kept. */
	getConfig(key: string): unknown {
		const data = this.adapter.store.files.get(`${this.configDir}/app.json`)?.data;
		if (typeof data !== 'string') return undefined;
		try {
			const config: unknown = JSON.parse(data);
			return config && typeof config === 'object' ? (config as Record<string, unknown>)[key] : undefined;
		} catch {
			return undefined;
		}
	}

	/** The text on the disk itself. */
	read(file: TFile): Promise<string> {
		return this.adapter.readDisk(file.path);
	}

	/** The text as the app has last seen it. */
	cachedRead(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	create(path: string, data: string, options?: WriteOptions): Promise<TFile> {
		return this.createWith(path, (normal) => this.adapter.write(normal, data, { ...options, create: true }));
	}

	createBinary(path: string, data: ArrayBuffer, options?: WriteOptions): Promise<TFile> {
		return this.createWith(path, (normal) => this.adapter.writeBinary(normal, data, { ...options, create: true }));
	}

	copy(file: TFile, newPath: string): Promise<TFile> {
		return this.createWith(newPath, (normal) => this.adapter.copy(file.path, normal));
	}

	async createFolder(path: string): Promise<TFolder> {
		const normal = normalizePath(path);
		if (await this.adapter.exists(normal)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(normal);
		return this.showFolder(normal);
	}

	modify(file: TFile, data: string, options?: WriteOptions): Promise<void> {
		return this.change(file, () => this.adapter.write(file.path, data, options));
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: WriteOptions): Promise<void> {
		return this.change(file, () => this.adapter.writeBinary(file.path, data, options));
	}

	append(file: TFile, data: string, options?: WriteOptions): Promise<void> {
		return this.change(file, () => this.adapter.append(file.path, data, options));
	}

	/** Reads from the disk, changes and writes with nothing in between. No event where the text stays the same. */
	process(file: TFile, change: (data: string) => string, options?: WriteOptions): Promise<string> {
		return this.queue.run(file.path, async () => {
			const before = await this.adapter.readDisk(file.path);
			const after = change(before);
			if (after !== before) await this.write(file, () => this.adapter.write(file.path, after, options));
			return after;
		});
	}

	async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		if (file instanceof TFolder) await this.adapter.rmdir(file.path, true);
		else await this.adapter.remove(file.path);
		this.hide(file);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		const gone = system && (await this.adapter.trashSystem(file.path));
		if (!gone) await this.adapter.trashLocal(file.path);
		this.hide(file);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const path = normalizePath(newPath);
		if (path === file.path) return;
		await this.adapter.rename(file.path, path);
		for (const moved of this.tree.move(file, path)) this.trigger('rename', moved.file, moved.oldPath);
	}

	/** Shows all files there are, with a `create` event for each, as Obsidian does when it opens a vault. */
	load(): void {
		const { folders, files } = this.adapter.store;
		for (const path of [...folders].sort()) if (!isHidden(path)) this.showFolder(path);
		for (const path of [...files.keys()].sort()) if (!isHidden(path)) this.show(path);
	}

	/** Puts a file that is on the disk into the tree, and says so. */
	show(path: string): TFile {
		this.showFolder(parentPath(path));
		const file = this.tree.addFile(path);
		this.refresh(file);
		this.trigger('create', file);
		return file;
	}

	showFolder(path: string): TFolder {
		const { folder, made } = this.tree.ensureFolder(path);
		for (const each of made) this.trigger('create', each);
		return folder;
	}

	/** Takes a file or folder that left the disk out of the tree, and says so for each. */
	hide(file: TAbstractFile): void {
		for (const each of this.tree.remove(file)) this.trigger('delete', each);
	}

	/** Brings times and size up to date with the disk. */
	refresh(file: TFile): void {
		const stat = this.adapter.store.files.get(file.path)?.stat;
		if (stat) file.stat = { ...stat };
	}

	private createWith(path: string, write: (path: string) => Promise<void>): Promise<TFile> {
		const normal = normalizePath(path);
		return this.queue.run(normal, async () => {
			if (await this.adapter.exists(normal)) throw new Error('File already exists.');
			if (!this.getFolderByPath(parentPath(normal))) throw new Error(`ENOENT: no such file or directory, open '${normal}'`);
			await write(normal);
			return this.show(normal);
		});
	}

	private change(file: TFile, write: () => Promise<void>): Promise<void> {
		return this.queue.run(file.path, () => this.write(file, write));
	}

	private async write(file: TFile, write: () => Promise<void>): Promise<void> {
		await write();
		this.refresh(file);
		this.trigger('modify', file);
	}
}

