/** Listeners that hear of changes, of several made together once. */
export interface Subscribers {
	/** Returns the function that takes the listener out again. */
	readonly add: (listener: () => void) => () => void;
	/** Something has changed: tells it now, or at the end of the batch that runs. */
	readonly tell: () => void;
	/** Runs `changes`; what they tell is told once afterwards, also when they throw. */
	readonly inOne: (changes: () => void) => void;
}

export function createSubscribers(): Subscribers {
	const listeners = new Set<() => void>();
	let depth = 0;
	let isPending = false;

	function add(listener: () => void): () => void {
		// A function of its own for each call, so that one listener added twice is two.
		const entry = () => listener();
		listeners.add(entry);
		return () => void listeners.delete(entry);
	}

	function tell(): void {
		isPending = depth > 0;
		if (isPending) return;
		for (const listener of [...listeners]) listener();
	}

	function inOne(changes: () => void): void {
		depth++;
		try {
			changes();
		} finally {
			depth--;
			if (isPending) tell();
		}
	}

	return { add, tell, inOne };
}
