/** Items in an order; one more or less costs no sorting anew. */
export interface SortedList<Item> {
	readonly all: readonly Item[];
	/** Takes out an item that is in the list, and puts one in where it belongs; either may be null. */
	readonly replace: (before: Item | null, now: Item | null) => void;
}

/** An empty list in the order of `compare`, which must tell any two items apart. */
export function sortedList<Item>(compare: (a: Item, b: Item) => number): SortedList<Item> {
	const all: Item[] = [];

	/** Number of items that stand before this one. */
	function placeOf(item: Item): number {
		let low = 0;
		let high = all.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const there = all[middle];
			if (there !== undefined && compare(there, item) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	function replace(before: Item | null, now: Item | null): void {
		const place = before === null ? 0 : placeOf(before);
		const isThere = before !== null && all[place] === before;
		// What changes mostly stays where it is.
		if (isThere && now !== null && compare(before, now) === 0) {
			all[place] = now;
			return;
		}
		if (isThere) all.splice(place, 1);
		if (now !== null) all.splice(placeOf(now), 0, now);
	}

	return { all, replace };
}
