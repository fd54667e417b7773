import type { FrontMatter } from '../model/front-matter';
import { folderOf } from '../model/vault-path';
import { plain } from './comparable';
import { fileName, noteTitle } from './note-title';
import { isPlaceholder, items, texts } from './property-values';

/** Keys whose lone strings YAML-minded tools split at spaces; a `type` of two words is one. */
const SPLIT_AT_SPACES = new Set(['tags', 'tag', 'categories']);

/** Properties that say what a note is about. */
export const TOPICS = ['tags', 'tag', 'categories', 'category'];
const DESCRIPTIONS = ['description', 'excerpt', 'subtitle'];
const NONE: readonly (readonly string[])[] = [];

/** Gives the folded parts of a nested tag or a folder's path. */
export type FoldParts = (text: string) => readonly string[];

/** What the conditions of rules look at in one note; what few of them ask for is worked out when it is. Texts have gone through `plain` unless said otherwise. */
export class NoteFacts {
	readonly path: string;
	/** The title as it stands: that in the front matter, or else the file name without its date. */
	readonly writtenTitle: string;
	/** The file name as it stands, without folder and extension. */
	readonly writtenName: string;
	readonly title: string;
	readonly fileName: string;
	/** The folded names of the folders above it. */
	readonly folders: readonly string[];
	readonly #frontMatter: FrontMatter;
	readonly #foldParts: FoldParts;
	readonly #values: ReadonlyMap<string, unknown>;
	readonly #paths = new Map<string, readonly (readonly string[])[]>();
	#description: string | undefined;
	#topics: readonly string[] | undefined;
	#topicText: string | undefined;

	constructor(path: string, frontMatter: FrontMatter, foldParts: FoldParts) {
		this.path = path;
		this.writtenTitle = noteTitle(path, frontMatter);
		this.writtenName = fileName(path);
		this.title = plain(this.writtenTitle);
		this.fileName = plain(this.writtenName);
		this.folders = foldParts(folderOf(path));
		this.#frontMatter = frontMatter;
		this.#foldParts = foldParts;
		this.#values = byLowerKey(frontMatter);
	}

	get description(): string {
		return (this.#description ??= plain(texts(DESCRIPTIONS.map((key) => this.#values.get(key))).join(', ')));
	}

	/** The folded parts of tags and categories. */
	get topics(): readonly string[] {
		return (this.#topics ??= TOPICS.flatMap((key) => this.paths(key)).flat());
	}

	/** The same as one text, to be searched at once. */
	get topicText(): string {
		return (this.#topicText ??= plain(this.topics.join(' | ')));
	}

	/** The single values of a property that may hold a list, whatever the case of its key; the key asked for is in small letters. */
	items(key: string): readonly string[] {
		return items(this.#values.get(key), SPLIT_AT_SPACES.has(key));
	}

	/** The same, each as the folded parts of its path. */
	paths(key: string): readonly (readonly string[])[] {
		if (!this.#values.has(key)) return NONE;
		let paths = this.#paths.get(key);
		if (!paths) this.#paths.set(key, (paths = this.items(key).map(this.#foldParts)));
		return paths;
	}

	/** Every value as it stands, and the file name; what an unquoted placeholder has become is given as `{{`. */
	get everything(): readonly string[] {
		const values = Object.values(this.#frontMatter);
		return [this.writtenName, ...texts(values), ...(values.some(isPlaceholder) ? ['{{'] : [])];
	}
}

// A key in small letters wins over its twin in capitals, whichever stands first.
function byLowerKey(frontMatter: FrontMatter): ReadonlyMap<string, unknown> {
	const values = new Map<string, unknown>();
	for (const key of Object.keys(frontMatter)) {
		const lower = key.toLowerCase();
		if (key === lower || !values.has(lower)) values.set(lower, frontMatter[key]);
	}
	return values;
}
