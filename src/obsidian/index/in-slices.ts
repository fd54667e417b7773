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
