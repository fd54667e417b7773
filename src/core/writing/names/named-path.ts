import type { Link } from '../../model/link';
import { isWiki } from '../../model/link-target';
import { folderOf, nameOf, withoutExtension } from '../../model/vault-path';
import { cleanFolder, cleanName } from './file-name';
import { fromTop, pathIn } from '../links/link-path';

/** The note that a link names though it is not there. */
export type NamedPath =
	/** Where it is to be; `isLinked` unless the path had to be cleaned, so that the link does not lead to it. */
	| { readonly path: string; readonly isLinked: boolean }
	/** It lies outside the vault, or in a folder that Obsidian hides, or it is no note. */
	| { readonly reason: 'outside-vault' | 'not-a-note' };

// Not among them: `js` and the like, for Node.js is a keyword too.
const ATTACHMENT = /\.(?:avif|base|bmp|canvas|csv|docx?|flac|gif|html?|ipynb|jpe?g|m4a|mkv|mov|mp[34]|og[gv]|pdf|png|pptx?|svg|wav|web[mp]|xlsx?|zip)$/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]+:/i;

/**
 * Reads where the note of a link would lie. A Markdown target counts from the note's own folder, or from the top of
 * the vault where it begins with a slash; a wiki link with a slash counts from the top. One without is a name alone,
 * whose note may lie anywhere: it goes to `folder`, and is not taken for a path where that is null.
 */
export function namedPath(link: Pick<Link, 'kind' | 'target'>, sourcePath: string, folder: string | null): NamedPath {
	const isLiteral = isWiki(link.kind);
	const written = pathIn(link).replaceAll('\\', '/');
	const isName = isLiteral && !written.includes('/');
	if (written === '' || /[{}]|\/$/.test(written) || ATTACHMENT.test(written) || (isName && folder === null)) return { reason: 'not-a-note' };
	const whole = isName ? written : fromTop(written, link.kind, sourcePath);
	const isOutside = (!isLiteral && ANY_SCHEME.test(written)) || (!isName && /(?:^|\/)\./.test(whole ?? ''));
	if (whole === null || isOutside) return { reason: 'outside-vault' };
	const path = withoutExtension(whole);
	const clean = cleanFolder(folderOf(path)) + cleanName(nameOf(path));
	return { path: `${(isName && folder) || ''}${clean}.md`, isLinked: clean === path.normalize('NFC') };
}
