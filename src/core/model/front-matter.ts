/** A note's properties: own keys alone, dates as the strings that were written. The keys keep their case. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** The value of a property whatever the case of its key; undefined where there is none. */
export function property(frontMatter: FrontMatter, key: string): unknown {
	if (Object.hasOwn(frontMatter, key)) return frontMatter[key];
	const wanted = key.toLowerCase();
	const found = Object.keys(frontMatter).find((candidate) => candidate.toLowerCase() === wanted);
	return found === undefined ? undefined : frontMatter[found];
}
