/** Paths by a key, of which several can share one; within a key the shortest path comes first. */
export class PathIndex {
	readonly #buckets = new Map<string, string[]>();
	/** Keys whose paths are to be put in order at the next look: a vault may hold 20,000 files of one name. */
	readonly #unsorted = new Set<string>();

	/** Takes a path that does not stand under this key yet. */
	add(key: string, path: string): void {
		const bucket = this.#buckets.get(key);
		if (!bucket) {
			this.#buckets.set(key, [path]);
		} else {
			bucket.push(path);
			this.#unsorted.add(key);
		}
	}

	remove(key: string, path: string): void {
		const bucket = this.#buckets.get(key);
		const place = bucket?.indexOf(path) ?? -1;
		if (!bucket || place < 0) return;
		bucket.splice(place, 1);
		if (bucket.length === 0) this.#buckets.delete(key);
	}

	/** The paths under a key, by length and then by spelling; empty where there are none. */
	get(key: string): readonly string[] {
		const bucket = this.#buckets.get(key);
		if (!bucket) return [];
		if (this.#unsorted.delete(key)) bucket.sort(byLength);
		return bucket;
	}
}

function byLength(a: string, b: string): number {
	return a.length - b.length || (a < b ? -1 : 1);
}
