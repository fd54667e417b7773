/** Listeners that hear of changes, of several made together once. */
export class Subscribers {
	readonly #listeners = new Set<() => void>();
	#depth = 0;
	#pending = false;

	/** Returns the function that takes the listener out again. */
	add(listener: () => void): () => void {
		// A function of its own for each call, so that one listener added twice is two.
		const entry = () => listener();
		this.#listeners.add(entry);
		return () => void this.#listeners.delete(entry);
	}

	/** Something has changed: tells it now, or at the end of the batch that runs. */
	tell(): void {
		this.#pending = this.#depth > 0;
		if (this.#pending) return;
		for (const listener of [...this.#listeners]) listener();
	}

	/** Runs `changes`; what they tell is told once afterwards, also when they throw. */
	inOne(changes: () => void): void {
		this.#depth++;
		try {
			changes();
		} finally {
			this.#depth--;
			if (this.#pending) this.tell();
		}
	}
}
