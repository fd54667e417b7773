/** The longest stretch of work, in milliseconds, before the interface gets its turn: half of a 60 Hz frame. */
const SLICE = 8;

/** Makes the pause between pieces of work: it lets the interface have its turn once a slice of time is used up. */
export function inSlices(): () => Promise<void> {
	let begun = performance.now();
	return async () => {
		if (performance.now() - begun < SLICE) return;
		await new Promise((resolve) => window.setTimeout(resolve));
		begun = performance.now();
	};
}
