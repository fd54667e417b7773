/**
 * The same function, which remembers what it found for each text: the same few come again and again, in note after note.
 * It forgets all when it holds `most`.
 */
export function remembering<Found>(find: (text: string) => Found, most: number): (text: string) => Found {
	const known = new Map<string, Found>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= most) known.clear();
		const found = find(text);
		known.set(text, found);
		return found;
	};
}
