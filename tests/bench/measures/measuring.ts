/** How many seconds some work takes. */
export function secondsFor(work: () => void): number {
	const began = performance.now();
	work();
	return (performance.now() - began) / 1000;
}

/** How many seconds of a processor some work takes. Unlike the clock, that does not count what others do meanwhile. */
export function processorSecondsFor(work: () => void): number {
	const began = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1e6;
}

/** The middle one of some numbers; the upper of two. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	return sorted[sorted.length >> 1] ?? NaN;
}

/** The bytes that are held, after a collection. Needs `--expose-gc`. */
export function heldBytes(): number {
	for (let round = 0; round < 3; round++) globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}
