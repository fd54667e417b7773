import type { Link, LinkKind } from '../model/link';
import { folderOf, withoutDots } from '../model/vault-path';

/** Whether a link has double brackets. Its target is taken as it is: it knows no escapes. */
export function isWiki(kind: LinkKind): boolean {
	return kind === 'wiki' || kind === 'embed';
}

/** A target without its heading. */
export function beforeHeading(target: string): string {
	return target.replace(/#[^]*$/, '');
}

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

/** A target with its percent signs decoded; as it is where they are none of UTF-8. */
export function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
