import { grouped } from './grouped';

/** Of all that has one path, or another key in common, the first, in their order. */
export function firstOfEach<Found extends { readonly path: string }>(found: readonly Found[], keyOf = ({ path }: Found) => path): Found[] {
	return grouped(found, keyOf).flatMap(([, [first]]) => first ?? []);
}
