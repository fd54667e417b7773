import type { Link } from '../model/link';
import { folderOf, withoutDots } from '../model/vault-path';
import { cleanFolder, cleanName } from './file-name';

/** The note that a link names though it is not there. */
export type NamedPath =
	/** A path with its extension; `asWritten` unless it had to be cleaned, so that the link no longer leads to it. */
	| { readonly named: 'path'; readonly path: string; readonly asWritten: boolean }
	/** A name alone, without folder: the note may lie anywhere. */
	| { readonly named: 'name'; readonly name: string; readonly asWritten: boolean }
	/** It lies outside the vault, or in a folder that Obsidian hides, or it is no note. */
	| { readonly named: 'nothing'; readonly reason: 'outside-vault' | 'not-a-note' };

const ATTACHMENT = /\.(?:avif|base|bmp|canvas|css|csv|docx?|flac|gif|html?|ipynb|jpe?g|js|json|m4a|mkv|mov|mp[34]|og[gv]|pdf|png|pptx?|svg|wav|web[mp]|xlsx?|zip)$/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]+:/i;

/**
 * Reads where the note of a link would lie. A Markdown target counts from the note's own folder, or from the top of
 * the vault where it begins with a slash; a wiki link with a slash counts from the top, one without is a name alone.
 */
export function namedPath(link: Pick<Link, 'kind' | 'target'>, sourcePath: string): NamedPath {
	const isWiki = link.kind === 'wiki';
	const target = isWiki ? beforeHeading(link.target).trim() : decoded(beforeHeading(link.target.trim()));
	if (target === '' || /[{}]/.test(target) || ATTACHMENT.test(target) || target.endsWith('/')) return nothing('not-a-note');
	if (ANY_SCHEME.test(target) && !isWiki) return nothing('outside-vault');
	const written = target.replaceAll('\\', '/');
	if (isWiki && !written.includes('/')) return nameAlone(written);
	const isRelative = /^\.{1,2}\//.test(written) || (!isWiki && !written.startsWith('/'));
	const path = withoutDots(isRelative ? folderOf(sourcePath) + written : written);
	return path === null || /(?:^|\/)\./.test(path) ? nothing('outside-vault') : wholePath(path);
}

function nameAlone(written: string): NamedPath {
	const bare = written.replace(/\.md$/i, '');
	const name = cleanName(bare);
	return { named: 'name', name, asWritten: name === bare.normalize('NFC') };
}

function wholePath(path: string): NamedPath {
	const bare = path.replace(/\.md$/i, '');
	const folder = folderOf(bare);
	const clean = cleanFolder(folder) + cleanName(bare.slice(folder.length));
	return { named: 'path', path: `${clean}.md`, asWritten: clean === bare.normalize('NFC') };
}

function nothing(reason: 'outside-vault' | 'not-a-note'): NamedPath {
	return { named: 'nothing', reason };
}

function beforeHeading(target: string): string {
	return target.replace(/#[^]*$/, '');
}

/** A target with its percent signs decoded; as it is where they are none of UTF-8. */
export function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
