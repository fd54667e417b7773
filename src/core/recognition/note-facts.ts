import type { FrontMatter } from '../model/front-matter';
import { plain } from './comparable';
import { fileName, noteTitle } from './note-title';
import { isPlaceholder, items, texts } from './property-values';

/** Keys whose lone strings YAML-minded tools split at spaces; a `type` of two words is one. */
const SPLIT_AT_SPACES = new Set(['tags', 'tag', 'categories']);

const TOPICS = ['tags', 'tag', 'categories', 'category'];
const DESCRIPTIONS = ['description', 'excerpt', 'subtitle'];
const NONE: readonly (readonly string[])[] = [];

/** Gives the folded parts of a nested tag or a folder's path. */
export type FoldParts = (text: string) => readonly string[];

/** What the conditions of rules look at in one note, each worked out when first asked for. Texts have gone through `plain` unless said otherwise. */
export class NoteFacts {
	readonly path: string;
	readonly #frontMatter: FrontMatter;
	readonly #foldParts: FoldParts;
	readonly #values: ReadonlyMap<string, unknown>;
	readonly #paths = new Map<string, readonly (readonly string[])[]>();
	#title: string | undefined;
	#writtenTitle: string | undefined;
	#writtenName: string | undefined;
	#fileName: string | undefined;
	#folders: readonly string[] | undefined;
	#description: string | undefined;
	#topics: readonly string[] | undefined;
	#topicText: string | undefined;

	constructor(path: string, frontMatter: FrontMatter, foldParts: FoldParts) {
		this.path = path;
		this.#frontMatter = frontMatter;
		this.#foldParts = foldParts;
		this.#values = byLowerKey(frontMatter);
	}

	/** The title in the front matter, or else the file name without its date. */
	get title(): string {
		return (this.#title ??= plain(this.writtenTitle));
	}

	get fileName(): string {
		return (this.#fileName ??= plain(this.writtenName));
	}

	/** The title as it stands. */
	get writtenTitle(): string {
		return (this.#writtenTitle ??= noteTitle(this.path, this.#frontMatter));
	}

	/** The file name as it stands, without folder and extension. */
	get writtenName(): string {
		return (this.#writtenName ??= fileName(this.path));
	}

	/** The folded names of the folders above it. */
	get folders(): readonly string[] {
		return (this.#folders ??= this.#foldParts(this.path.slice(0, Math.max(0, this.path.lastIndexOf('/')))));
	}

	get description(): string {
		return (this.#description ??= this.#describe());
	}

	/** The folded parts of tags and categories. */
	get topics(): readonly string[] {
		return (this.#topics ??= partsOf(TOPICS.map((key) => this.paths(key))));
	}

	/** The same as one text, to be searched at once. */
	get topicText(): string {
		return (this.#topicText ??= plain(this.topics.join(' | ')));
	}

	#describe(): string {
		const keys = DESCRIPTIONS.filter((key) => this.#values.has(key));
		return keys.length === 0 ? '' : plain(texts(keys.map((key) => this.#values.get(key))).join(', '));
	}

	/** The single values of a property that may hold a list, whatever the case of its key; the key asked for is in small letters. */
	items(key: string): readonly string[] {
		return items(this.#values.get(key), SPLIT_AT_SPACES.has(key));
	}

	/** The same, each as the folded parts of its path. */
	paths(key: string): readonly (readonly string[])[] {
		if (!this.#values.has(key)) return NONE;
		const known = this.#paths.get(key);
		if (known) return known;
		const paths = this.items(key).map(this.#foldParts);
		this.#paths.set(key, paths);
		return paths;
	}

	/** Every value as it stands, and the file name; what an unquoted placeholder has become is given as `{{`. */
	get everything(): readonly string[] {
		const values = Object.values(this.#frontMatter);
		const all = [this.writtenName, ...texts(values)];
		return values.some(isPlaceholder) ? [...all, '{{'] : all;
	}
}

function partsOf(properties: readonly (readonly (readonly string[])[])[]): readonly string[] {
	const parts: string[] = [];
	for (const paths of properties) for (const path of paths) parts.push(...path);
	return parts;
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
