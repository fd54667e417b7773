import type { CachedMetadata } from 'obsidian';
import { createExclusion } from '../../../src/core/catalog/exclusion';
import { createLinkLookup, type LinkLookup } from '../../../src/core/catalog/link-lookup';
import { Events } from '../base/events';
import { TFile, type TAbstractFile } from '../base/files';
import type { Vault } from '../vault/vault';
import { linkPathOf } from './link-path';
import { parseNote } from './parse-note';

type LinkCounts = Record<string, number>;

/** How long the cache works before it lets the page breathe, in milliseconds. */
const SLICE = 12;

/** What the notes hold and how they link, kept up behind the vault: first `changed` for each note, then `resolve`, then `resolved`. */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, LinkCounts> = {};
	unresolvedLinks: Record<string, LinkCounts> = {};
	private readonly caches = new Map<string, CachedMetadata>();
	private readonly unread = new Set<TFile>();
	private readonly unresolved = new Set<string>();
	private readonly lookup: LinkLookup = createLinkLookup([]);
	private working: Promise<void> | null = null;

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file: TAbstractFile) => this.created(file));
		vault.on('modify', (file: TAbstractFile) => this.queueRead(file));
		vault.on('delete', (file: TAbstractFile) => this.deleted(file));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => this.renamed(file, oldPath));
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const path = this.lookup.find(linkpath, sourcePath);
		return path === null ? null : this.vault.getFileByPath(path);
	}

	/** The shortest text that leads to a file: its name, or its path where another file has the same name. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const name = file.name.toLowerCase();
		const isUnique = !this.vault.getFiles().some((other) => other !== file && other.name.toLowerCase() === name);
		const text = isUnique ? file.name : file.path;
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	/** Whether a path is among the excluded files of the settings. */
	isUserIgnored(path: string): boolean {
		const filters = this.vault.getConfig('userIgnoreFilters');
		return createExclusion(Array.isArray(filters) ? filters.filter((each) => typeof each === 'string') : [])(path);
	}

	/** Resolves when there is nothing left to read. */
	async whenIdle(): Promise<void> {
		while (this.working) await this.working;
	}

	private created(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.lookup.add(file.path);
		this.resolveAll();
		this.queueRead(file);
		this.start();
	}

	private deleted(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const previous = this.getCache(file.path);
		this.lookup.remove(file.path);
		this.forget(file.path);
		this.unread.delete(file);
		this.trigger('deleted', file, previous);
		this.resolveAll();
		this.start();
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		const cache = this.getCache(oldPath);
		this.forget(oldPath);
		if (cache) this.caches.set(file.path, cache);
		this.lookup.remove(oldPath);
		this.lookup.add(file.path);
		this.resolveAll();
		this.start();
	}

	private forget(path: string): void {
		this.caches.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private queueRead(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.unread.add(file);
		this.start();
	}

	private resolveAll(): void {
		for (const path of this.caches.keys()) this.unresolved.add(path);
	}

	private start(): void {
		this.working ??= breath().then(() => this.work());
	}

	private async work(): Promise<void> {
		await inSlices(this.unread, (file) => {
			this.unread.delete(file);
			return this.readFile(file);
		});
		await inSlices(this.unresolved, (path) => this.resolveLinks(path));
		this.working = null;
		this.trigger('resolved');
		if (this.unread.size + this.unresolved.size > 0) this.start();
	}

	private async readFile(file: TFile): Promise<void> {
		if (this.vault.getFileByPath(file.path) !== file) return;
		const text = await this.vault.cachedRead(file);
		const cache = parseNote(text);
		this.caches.set(file.path, cache);
		this.unresolved.add(file.path);
		this.trigger('changed', file, text, cache);
	}

	private resolveLinks(path: string): void {
		this.unresolved.delete(path);
		const cache = this.getCache(path);
		const file = this.vault.getFileByPath(path);
		if (!cache || !file) return;
		const resolved: LinkCounts = {};
		const missing: LinkCounts = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const target = this.getFirstLinkpathDest(linkPathOf(link), path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else missing[linkPathOf(link)] = (missing[linkPathOf(link)] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = missing;
		this.trigger('resolve', file);
	}
}

/** Works through a set that may grow meanwhile, and lets the page breathe now and then. */
async function inSlices<T>(todo: ReadonlySet<T>, step: (each: T) => void | Promise<void>): Promise<void> {
	let sliceEnd = performance.now() + SLICE;
	for (const each of todo) {
		await step(each);
		if (performance.now() < sliceEnd) continue;
		await breath();
		sliceEnd = performance.now() + SLICE;
	}
}

function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
