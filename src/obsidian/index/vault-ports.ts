import { TFile, type App, type CachedMetadata } from 'obsidian';
import { noteStateOf } from '../../core/catalog/note-state';
import { civilDate, type CivilDate } from '../../core/model/civil-date';
import type { FrontMatter } from '../../core/model/front-matter';
import type { NoteState } from '../../core/model/link';
import type { ExistingPath, ResolveLink } from '../../core/model/ports';
import { foldPath } from '../../core/model/vault-path';

const WITHOUT_CONTENT = new Set(['yaml', 'heading', 'thematicBreak', 'comment']);

/** The author's day, on the clock of the device. */
export function today(): CivilDate {
	const now = new Date();
	const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (!date) throw new RangeError('The clock of this device shows no day.');
	return date;
}

/** What a link leads to, as Obsidian itself finds it. */
export function linkResolver({ metadataCache }: App): ResolveLink {
	return (target, sourcePath) => metadataCache.getFirstLinkpathDest(target, sourcePath)?.path ?? null;
}

/** How far a note is, by its metadata and the author's markers. One that is not parsed yet passes for written, and is asked again when it is. */
export function noteStateAt(app: App, path: string, openMarkers: readonly string[]): NoteState | null {
	const file = fileAt(app, path);
	const cache = file && app.metadataCache.getFileCache(file);
	if (!cache) return file && 'written';
	return noteStateOf({ path, frontMatter: frontMatterOf(cache), hasContent: hasContent(cache) }, openMarkers);
}

function hasContent({ sections = [] }: CachedMetadata): boolean {
	return sections.some(({ type }) => !WITHOUT_CONTENT.has(type));
}

/** The properties that the metadata cache holds; none for a note without. */
export function frontMatterOf(cache: CachedMetadata | null): FrontMatter {
	return cache?.frontmatter ?? {};
}

/** Those of a note as they are now. */
export function frontMatterAt({ metadataCache }: App, file: TFile): FrontMatter {
	return frontMatterOf(metadataCache.getFileCache(file));
}

/** Finds what lies at a path in whatever case and Unicode form; Obsidian's own lookup by path is exact. */
export function existingPaths({ vault }: App): ExistingPath {
	function find(path: string): string | null {
		const exact = vault.getAbstractFileByPath(path);
		if (exact) return exact.path;
		const slash = path.lastIndexOf('/');
		const above = slash < 0 ? vault.getRoot().path : find(path.slice(0, slash));
		const folder = above === null ? null : vault.getFolderByPath(above);
		const wanted = foldPath(path.slice(slash + 1));
		return folder?.children.find(({ name }) => foldPath(name) === wanted)?.path ?? null;
	}
	return find;
}

/** The file at a path. */
export function fileAt({ vault }: App, path: string): TFile | null {
	return vault.getFileByPath(path);
}

/** Whether a file is a Markdown note. */
export function isNote(file: unknown): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}
