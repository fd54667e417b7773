/** Measures the pieces of work between which the interface could have its turn. */
export class Turns {
	/** Milliseconds of each. */
	readonly lengths: number[] = [];
	#began = performance.now();
	#processor = process.cpuUsage();

	/** The next piece begins: to be called first thing in each task. */
	next(): void {
		const { user, system } = process.cpuUsage(this.#processor);
		// What others do meanwhile is in the clock, what the engine's helpers do in the processor's time; the work is in both.
		this.lengths.push(Math.min(performance.now() - this.#began, (user + system) / 1000));
		[this.#began, this.#processor] = [performance.now(), process.cpuUsage()];
	}

	/** Counts the pieces until some work is done. */
	async during(work: Promise<void>): Promise<readonly number[]> {
		let isOver = false;
		void work.then(() => (isOver = true));
		while (!isOver) {
			await new Promise((resolve) => setImmediate(resolve));
			this.next();
		}
		return this.lengths;
	}
}
