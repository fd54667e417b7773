export interface Debouncer<Args extends unknown[]> {
	(...args: Args): Debouncer<Args>;
	cancel: () => Debouncer<Args>;
	/** Calls now if a call is due. */
	run: () => void;
}

/**
 * A function that waits `timeout` milliseconds and then calls once, with the last arguments.
 * Further calls put the moment off only where `resetTimer` is true.
 */
export function debounce<Args extends unknown[]>(callback: (...args: Args) => unknown, timeout = 0, resetTimer = false): Debouncer<Args> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let last: Args | null = null;

	function fire(): void {
		timer = null;
		if (last) callback(...last);
	}
	function stop(): void {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	}

	const debounced: Debouncer<Args> = Object.assign(
		(...args: Args): Debouncer<Args> => {
			last = args;
			if (timer !== null && !resetTimer) return debounced;
			stop();
			timer = setTimeout(fire, timeout);
			return debounced;
		},
		{
			cancel: (): Debouncer<Args> => {
				stop();
				return debounced;
			},
			run: (): void => {
				if (timer === null) return;
				stop();
				fire();
			},
		},
	);
	return debounced;
}
