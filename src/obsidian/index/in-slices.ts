/** The longest stretch of work, in milliseconds, before the interface gets its turn: half of a 60 Hz frame. */
const SLICE = 8;

/** Lets the interface have its turn once a slice of time is used up. */
export class Slices {
	#begun = performance.now();

	async pause(): Promise<void> {
		if (performance.now() - this.#begun < SLICE) return;
		await new Promise((resolve) => window.setTimeout(resolve));
		this.#begun = performance.now();
	}
}

/** Runs `work` over all items, so many at a time, in order of their start. `work` must not reject. */
export async function eachOf<Item>(items: Iterable<Item>, atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
	const queue = items[Symbol.iterator]();
	async function worker(): Promise<void> {
		for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
	}
	await Promise.all(Array.from({ length: atOnce }, worker));
}
