/** Milliseconds of each turn of the event loop while some work goes on, which the interface has to wait for. */
export async function turnsDuring(work: Promise<void>): Promise<readonly number[]> {
	const turns: number[] = [];
	let isOver = false;
	void work.then(() => (isOver = true));
	while (!isOver) {
		const [began, processor] = [performance.now(), process.cpuUsage()];
		await new Promise((resolve) => setImmediate(resolve));
		const { user, system } = process.cpuUsage(processor);
		// What others do meanwhile is in the clock, what the engine's helpers do in the processor's time; the work is in both.
		turns.push(Math.min(performance.now() - began, (user + system) / 1000));
	}
	return turns;
}
