import type { FileStats } from 'obsidian';

/** A file or folder of the vault. The same object lives on through renames. */
export abstract class TAbstractFile {
	name = '';
	parent: TFolder | null = null;

	constructor(
		readonly vault: object,
		public path: string,
	) {
		this.moveTo(path);
	}

	/** Takes on another path. Only the vault's tree calls this. */
	moveTo(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };

	get basename(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}

	/** Without the dot, in lower case; empty where there is none. */
	get extension(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile {
	readonly children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
