/** A number of things by the name of one, which takes an `s` for several. */
export function count(number: number, one: string): string {
	return `${number} ${one}${number === 1 ? '' : 's'}`;
}
