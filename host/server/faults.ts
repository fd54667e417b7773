import { setTimeout as sleep } from 'node:timers/promises';

/** Faults that tests make happen at the next changes of the vault. Not to be reached from the page. */
export interface Faults {
	/** The error with which a change at this path of the vault fails, for instance one with the code `ENOSPC`; null to let it pass. */
	readonly failWrite?: (path: string) => Error | null;
	/** How many milliseconds a change at this path takes longer. */
	readonly delay?: (path: string) => number;
}

/** Waits or throws, as the faults say, before a change at `path`. */
export async function meetFaults({ failWrite, delay }: Faults, path: string): Promise<void> {
	const milliseconds = delay?.(path) ?? 0;
	if (milliseconds > 0) await sleep(milliseconds);
	const error = failWrite?.(path);
	if (error) throw error;
}
