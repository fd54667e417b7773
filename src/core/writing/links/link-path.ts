import type { Link, LinkKind } from '../../model/link';
import { beforeHeading, decoded, isWiki } from '../../model/link-target';
import { folderOf, withoutDots } from '../../model/vault-path';

/** The path that a link names, as it is meant. Percent signs are decoded after the heading is cut off: `%23` belongs to a file's name. */
export function pathIn({ kind, target }: Pick<Link, 'kind' | 'target'>): string {
	const bare = beforeHeading(target).trim();
	return isWiki(kind) ? bare : decoded(bare);
}

/** Whether such a path counts from the note's own folder, and not from the top of the vault. */
export function isRelative(path: string, kind: LinkKind): boolean {
	return /^\.{1,2}\//.test(path) || (!isWiki(kind) && !path.startsWith('/'));
}

/** The same path from the top of the vault; null where it climbs out of it. */
export function fromTop(path: string, kind: LinkKind, sourcePath: string): string | null {
	return withoutDots(isRelative(path, kind) ? folderOf(sourcePath) + path : path);
}
