import { completionOf, sumCompletion, type Completion } from './completion';
import type { WeekCard } from './week-card';

/**
 * What the weeks of a series come to together. A thing that was carried over is one thing from its origin on, and counts
 * once, as the newest of its weeks has it: else to carry over would lower what is closed, though nothing was undone.
 */
export function seriesCompletion(oldestFirst: readonly WeekCard[]): Completion {
	/** The things that newer weeks carry, each with the path of its origin. */
	const carried = new Map<string, string | null>();
	return sumCompletion([...oldestFirst].reverse().map(({ path, entries, completion, carries }) => {
		// Most weeks carry nothing, and a series has many.
		if (carried.size === 0 && !carries) return completion;
		const counted = entries.filter(({ key }) => !carried.has(key));
		for (const { key, origin } of entries) {
			if (origin) carried.set(key, origin.path);
			else if (carried.get(key) === path) carried.delete(key);
		}
		return counted.length === entries.length ? completion : completionOf(counted);
	}));
}
