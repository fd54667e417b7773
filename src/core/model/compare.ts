/** The order of two numbers, or of two texts by their code units. */
export function compare<Key extends string | number>(a: Key, b: Key): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
