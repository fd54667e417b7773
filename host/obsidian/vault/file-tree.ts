import { TFile, TFolder, type TAbstractFile } from '../base/files';
import { parentPath } from '../base/normalize-path';

/** The files and folders that the vault shows, by path and as a tree. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: object) {
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	addFile(path: string): TFile {
		return this.add(new TFile(this.vault, path));
	}

	/** The folder at a path, made with those above it where missing; `made` lists the new ones, topmost first. */
	ensureFolder(path: string): { folder: TFolder; made: readonly TFolder[] } {
		const found = this.get(path);
		if (found instanceof TFolder) return { folder: found, made: [] };
		const { made } = this.ensureFolder(parentPath(path));
		const folder = this.add(new TFolder(this.vault, path));
		return { folder, made: [...made, folder] };
	}

	/** Takes out a file, or a folder with its content. The answer lists all that went, deepest first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const inside = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
		this.detach(file);
		return [...inside, file];
	}

	/** Gives a file or folder another path. The answer lists all that moved with the old paths, topmost first. */
	move(file: TAbstractFile, path: string): { file: TAbstractFile; oldPath: string }[] {
		const oldPath = file.path;
		const children = file instanceof TFolder ? [...file.children] : [];
		this.detach(file);
		file.moveTo(path);
		this.add(file);
		return [{ file, oldPath }, ...children.flatMap((child) => this.move(child, `${path}/${child.name}`))];
	}

	private add<T extends TAbstractFile>(file: T): T {
		const { folder } = this.ensureFolder(parentPath(file.path));
		this.byPath.set(file.path, file);
		file.parent = folder;
		if (!folder.children.includes(file)) folder.children.push(file);
		return file;
	}

	private detach(file: TAbstractFile): void {
		if (this.byPath.get(file.path) === file) this.byPath.delete(file.path);
		const siblings = file.parent?.children;
		siblings?.splice(siblings.indexOf(file), 1);
		file.parent = null;
	}
}
