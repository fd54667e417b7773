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
		if (this.#depth > 0) {
			this.#pending = true;
			return;
		}
		for (const listener of [...this.#listeners]) listener();
	}

	/** Runs `changes`; what they tell is told once afterwards, also when they throw. */
	inOne(changes: () => void): void {
		this.#depth++;
		try {
			changes();
		} finally {
			this.#depth--;
			this.#flush();
		}
	}

	#flush(): void {
		if (this.#depth > 0 || !this.#pending) return;
		this.#pending = false;
		this.tell();
	}
}
