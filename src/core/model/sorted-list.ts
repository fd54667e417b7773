/** Items in the order of `compare`, which must tell any two of them apart; one more or less costs no sorting anew. */
export class SortedList<Item> {
	readonly #items: Item[] = [];
	readonly #compare: (a: Item, b: Item) => number;

	constructor(compare: (a: Item, b: Item) => number) {
		this.#compare = compare;
	}

	get all(): readonly Item[] {
		return this.#items;
	}

	/** Takes out an item that is in the list, and puts one in where it belongs; either may be null. */
	replace(before: Item | null, now: Item | null): void {
		if (before !== null) {
			const place = this.#placeOf(before);
			if (this.#items[place] === before) this.#items.splice(place, 1);
		}
		if (now !== null) this.#items.splice(this.#placeOf(now), 0, now);
	}

	/** Number of items that stand before this one. */
	#placeOf(item: Item): number {
		let low = 0;
		let high = this.#items.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const there = this.#items[middle];
			if (there !== undefined && this.#compare(there, item) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
