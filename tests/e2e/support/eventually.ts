import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 30;

/** Checks again and again until the check no longer throws; throws what it threw last where that does not come about. */
export async function eventually(check: () => Promise<void>): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			return await check();
		} catch (error) {
			if (Date.now() > end) throw error;
		}
		await sleep(PAUSE_MS);
	}
}
