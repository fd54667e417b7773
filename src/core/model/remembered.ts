/** The same function, which computes each key once. Keys are compared by identity, and remembered only as long as others hold them. */
export function remembered<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, Value>();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		known.set(key, value);
		return value;
	};
}
