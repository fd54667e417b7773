import type { Link, LinkKind } from '../../model/link';
import { beforeHeading, isWiki } from '../../model/link-target';
import type { LinkFactsOf } from '../../model/ports';
import type { TextEdit } from '../../model/text-edit';
import { dottedPath, foldPath, relativePath, withoutExtension } from '../../model/vault-path';
import { fitsWiki, percentEncoded, targetBy } from '../links/link-form';
import { isRelative } from '../links/link-path';
import { planEdit } from '../edits/plan-edit';
import type { LinkingNote } from '../stubs/stub-edit';

/**
 * The edit that makes a missing link lead to the note at `path` by its target alone, written as it was: from the same
 * starting point, with or without extension, encoded alike, and with its heading. Null where that cannot be:
 * the target stands in a definition that other links share, or no such target leads there.
 */
export function retarget(note: LinkingNote, factsOf: LinkFactsOf, link: Link, path: string): TextEdit | null {
	const { kind, target: before, targetSpan } = link;
	if (!targetSpan || (!isWiki(kind) && kind !== 'markdown')) return null;
	const written = beforeHeading(before);
	// As much as in the one before: what must be in angle brackets, or letters too.
	const signs = note.text[targetSpan.from - 1] === '<' ? /[%<>#?]/g : /%[89a-f][\da-f]/i.test(before) ? /[^\w./~!$'*+,;=@-]/gu : undefined;
	const encoded = (bare: string) => (isWiki(kind) ? bare : percentEncoded(bare, signs));
	const leadsThere = (target: string) => foldPath(factsOf({ ...link, target }, note.path).path ?? '') === foldPath(path);
	const target = targets(note, kind, written, path).filter((bare) => !isWiki(kind) || fitsWiki(bare)).map((bare) => encoded(bare) + before.slice(written.length)).find(leadsThere);
	return target === undefined ? null : planEdit(note.path, note.text, targetSpan, target, link);
}

/** The targets that lead to a note, not encoded: that from the same starting point as the one written first. */
function targets(note: LinkingNote, kind: LinkKind, written: string, path: string): readonly string[] {
	const withExtension = /\.md$/i.test(written) || (!isWiki(kind) && /\.(?:markdown|html?)$/i.test(written));
	const bare = (target: string) => (withExtension ? target : withoutExtension(target));
	const dotted = dottedPath(note.path, path);
	const from = isRelative(written, kind) ? 'folder' : written.includes('/') ? 'vault' : 'name';
	const asWritten = written.startsWith('./') ? [bare(dotted)] : written.startsWith('/') ? [`/${bare(path)}`] : [];
	return [...asWritten, targetBy({ from, withExtension }, note, path), bare(relativePath(note.path, path)), bare(path), dotted];
}
