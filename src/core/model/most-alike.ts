import { grouped } from './grouped';

/** Those values that most share a key with, in their order; of equally many those that came first. Empty for no values. */
export function mostAlike<Value>(values: readonly Value[], keyOf: (value: Value) => unknown = (value) => value): readonly Value[] {
	const [first] = grouped(values, keyOf).map(([, alike]) => alike).sort((one, other) => other.length - one.length);
	return first ?? [];
}

/** The first of these lists that holds anything. */
export function firstFilled<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
	return lists.find(({ length }) => length > 0) ?? [];
}
