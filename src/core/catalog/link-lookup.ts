import { PathIndex } from './path-index';
import { foldPath, folderOf, nameOf, withoutDots } from '../model/vault-path';

/** Finds the file that a link leads to, among paths that come and go. */
export interface LinkLookup {
	/**
	 * The path of the file that `target` leads to, from the note at `sourcePath`; null where there is none.
	 * Takes the target percent-decoded and without `#heading`; an empty one leads to the note itself.
	 */
	readonly find: (target: string, sourcePath: string) => string | null;
	readonly add: (path: string) => void;
	readonly remove: (path: string) => void;
}

/**
 * A lookup over the paths of all files of a vault, by the rules that Obsidian 1.13 is seen to follow.
 * With `./` or `../` in front the target is taken from the note's folder and nowhere else. Otherwise the
 * first wins of: the exact path, the path within the note's own folder, the shortest path that ends in it;
 * each with and without `.md`, and all without regard to case and Unicode form. Aliases never count.
 */
export function createLinkLookup(paths: Iterable<string>): LinkLookup {
	const byPath = new PathIndex();
	const byName = new PathIndex();

	/** The file at this very path; of two that differ only in case, the one so spelt. */
	function at(path: string): string | null {
		const found = byPath.get(foldPath(path));
		return found.includes(path) ? path : (found[0] ?? null);
	}

	function endingIn(path: string): string | null {
		const ending = `/${foldPath(path)}`;
		return byName.get(foldPath(nameOf(path))).find((candidate) => `/${foldPath(candidate)}`.endsWith(ending)) ?? null;
	}

	function find(target: string, sourcePath: string): string | null {
		const written = target.trim();
		if (written === '') return at(sourcePath);
		const folder = folderOf(sourcePath);
		const relative = written.startsWith('./') || written.startsWith('../');
		const path = withoutDots(relative ? folder + written : written);
		if (!path) return null;
		const exact = at(path) ?? at(`${path}.md`);
		if (exact !== null || relative) return exact;
		return at(folder + path) ?? endingIn(path) ?? at(`${folder}${path}.md`) ?? endingIn(`${path}.md`);
	}

	function add(path: string): void {
		const key = foldPath(path);
		if (byPath.get(key).includes(path)) return;
		byPath.add(key, path);
		byName.add(foldPath(nameOf(path)), path);
	}

	function remove(path: string): void {
		byPath.remove(foldPath(path), path);
		byName.remove(foldPath(nameOf(path)), path);
	}

	for (const path of paths) add(path);
	return { find, add, remove };
}
