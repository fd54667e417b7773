/** What has gone from a list and what has come in its place, behind as many items that are the same. */
export interface Difference<Item> {
	readonly at: number;
	readonly gone: readonly Item[];
	readonly come: readonly Item[];
}

/** The one stretch in which two lists differ, item by item and by identity: mostly one item is put in the place of another. */
export function differing<Item>(before: readonly Item[], now: readonly Item[]): Difference<Item> {
	const shorter = Math.min(before.length, now.length);
	let at = 0;
	while (at < shorter && before[at] === now[at]) at++;
	let behind = 0;
	while (behind < shorter - at && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
	return { at, gone: before.slice(at, before.length - behind), come: now.slice(at, now.length - behind) };
}
