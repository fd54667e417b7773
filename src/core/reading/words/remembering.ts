/** More texts are not remembered. */
const MOST = 2_000;

/** The same function, which remembers what it found for each text. The same few come again and again, in note after note. */
export function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
	const known = new Map<string, Found>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const found = find(text);
		if (known.size < MOST) known.set(text, found);
		return found;
	};
}
