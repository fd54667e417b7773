/** The value that occurs most often, and how often; of equals the one that came first. Null for no values. */
export function mostFrequent<T>(values: readonly T[]): { readonly value: T; readonly count: number } | null {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: { readonly value: T; readonly count: number } | null = null;
	for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
	return best;
}
