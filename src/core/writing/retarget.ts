import type { Link } from '../model/link';
import type { LinkFactsOf, ResolveLink } from '../model/ports';
import type { TextEdit } from '../model/text-edit';
import { foldPath, relativePath } from '../model/vault-path';
import { fitsWiki, percentEncoded, writeTarget, type LinkForm } from './link-form';
import { planEdit } from './plan-edit';

/** The note that a link stands in, and how links are looked up from it. */
export interface RetargetNote {
	readonly path: string;
	readonly text: string;
	readonly resolve: ResolveLink;
	readonly factsOf: LinkFactsOf;
}

/**
 * The edit that makes a missing link lead to the note at `path` by its target alone, written as it was: from the same
 * starting point, with or without extension, encoded alike, and with its heading. Null where that cannot be:
 * the target stands in a definition that other links share, or no such target leads there.
 */
export function retarget(note: RetargetNote, link: Link, path: string): TextEdit | null {
	const { targetSpan } = link;
	const isWiki = link.kind === 'wiki' || link.kind === 'embed';
	if (!targetSpan || (isWiki ? !fitsWiki(path) : link.kind !== 'markdown')) return null;
	const heading = link.target.slice(link.target.split('#')[0]?.length);
	const isInAngles = note.text[targetSpan.from - 1] === '<';
	const leadsThere = (target: string) => foldPath(note.factsOf({ ...link, target }, note.path).path ?? '') === foldPath(path);
	const target = targets(note, link, path).map((bare) => encodedAs(link.target, bare, isWiki, isInAngles) + heading).find(leadsThere);
	return target === undefined ? null : planEdit(note.path, note.text, targetSpan, target, link);
}

/** The targets that lead to a note, not encoded: that from the same starting point first. */
function targets({ path: source, resolve }: RetargetNote, link: Link, path: string): readonly string[] {
	const written = link.target.split('#')[0] ?? '';
	const withExtension = /\.md$/i.test(written) || (link.kind === 'markdown' && /\.(?:markdown|html?)$/i.test(written));
	const bare = (target: string) => (withExtension ? target : target.replace(/\.md$/i, ''));
	const relative = relativePath(source, path);
	const dotted = relative.startsWith('../') ? relative : `./${relative}`;
	const form: LinkForm = { kind: 'wiki', from: fromOf(link, written), withExtension };
	const asWritten = written.startsWith('./') ? [bare(dotted)] : written.startsWith('/') ? [`/${bare(path)}`] : [];
	return [...asWritten, writeTarget(form, source, path, resolve), bare(relative), bare(path), dotted];
}

function fromOf({ kind }: Link, written: string): LinkForm['from'] {
	if (/^\.{1,2}\//.test(written)) return 'folder';
	if (written.startsWith('/')) return 'vault';
	if (kind === 'markdown') return 'folder';
	return written.includes('/') ? 'vault' : 'name';
}

/** Encodes a target as much as the one before it was: nothing in a wiki link, what must be in angle brackets, or letters too. */
function encodedAs(before: string, target: string, isWiki: boolean, isInAngles: boolean): string {
	if (isWiki) return target;
	if (isInAngles) return percentEncoded(target, /[%<>#?]/g);
	return /%[89a-f][\da-f]/i.test(before) ? percentEncoded(target, /[^\w./~!$'*+,;=@-]/gu) : percentEncoded(target);
}
