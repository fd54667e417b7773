import type { LinkCache } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './base/files';
import { isHidden } from './base/normalize-path';
import { editFrontMatter } from './front-matter-edit';
import { relinked, replaceLinks } from './link-update';
import type { MetadataCache } from './metadata/metadata-cache';
import { linkPathOf } from './metadata/link-path';
import type { Vault } from './vault/vault';
import type { WriteOptions } from './vault/disk';

interface Reference {
	readonly source: TFile;
	readonly target: TFile;
	readonly link: LinkCache;
}

/** Changes of files that mind the links between them. */
export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	/** Renames or moves, and changes the links of other notes so that they still lead there. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const references = filesIn(file).flatMap((target) => this.referencesTo(target));
		await this.vault.rename(file, newPath);
		const sources = [...new Set(references.map(({ source }) => source))];
		await Promise.all(sources.map((source) => this.relink(source, references.filter((each) => each.source === source))));
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.vault.trash(file, false);
	}

	/** A wiki link, or a Markdown link where the settings of the vault say so. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
		const linktext = this.metadataCache.fileToLinktext(file, sourcePath, this.vault.getConfig('useMarkdownLinks') !== true) + subpath;
		if (this.vault.getConfig('useMarkdownLinks') === true) return `[${alias ?? file.basename}](${encodeURI(linktext)})`;
		return `[[${linktext}${alias === undefined ? '' : `|${alias}`}]]`;
	}

	/** Where a new note goes, by the setting of the vault. */
	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const place = this.vault.getConfig('newFileLocation');
		if (place === 'current') return this.vault.getFileByPath(sourcePath)?.parent ?? this.vault.getRoot();
		const folder = place === 'folder' ? this.vault.getConfig('newFileFolderPath') : null;
		return (typeof folder === 'string' ? this.vault.getFolderByPath(folder) : null) ?? this.vault.getRoot();
	}

	async processFrontMatter(file: TFile, change: (properties: Record<string, unknown>) => void, options?: WriteOptions): Promise<void> {
		await this.vault.process(file, (text) => editFrontMatter(text, change), options);
	}

	/** Makes a note under the first name that is free: `name`, `name 1`, … */
	async createNewMarkdownFile(folder: TFolder, name: string, text = ''): Promise<TFile> {
		const place = folder.isRoot() ? '' : `${folder.path}/`;
		let path = `${place}${name}.md`;
		for (let round = 1; await this.vault.adapter.exists(path); round += 1) path = `${place}${name} ${round}.md`;
		return this.vault.create(path, text);
	}

	private referencesTo(target: TFile): Reference[] {
		return this.vault.getMarkdownFiles().flatMap((source) => {
			if (!this.metadataCache.resolvedLinks[source.path]?.[target.path] || isHidden(source.path)) return [];
			const cache = this.metadataCache.getFileCache(source);
			const links = [...(cache?.links ?? []), ...(cache?.embeds ?? [])];
			const leadsHere = ({ link }: LinkCache): boolean => this.metadataCache.getFirstLinkpathDest(linkPathOf(link), source.path) === target;
			return links.filter((link) => linkPathOf(link.link) !== '' && leadsHere(link)).map((link) => ({ source, target, link }));
		});
	}

	private async relink(source: TFile, references: readonly Reference[]): Promise<void> {
		const changes = references.map(({ link, target }) => ({
			link,
			source: relinked(link, this.metadataCache.fileToLinktext(target, source.path), target.path),
		}));
		await this.vault.process(source, (text) => replaceLinks(text, changes));
	}
}

function filesIn(file: TAbstractFile): TFile[] {
	if (file instanceof TFile) return [file];
	return file instanceof TFolder ? file.children.flatMap(filesIn) : [];
}
