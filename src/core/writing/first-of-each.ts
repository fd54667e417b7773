import { grouped } from '../model/grouped';

/** Of all that has one path the first, in their order. */
export function firstOfEach<Found extends { readonly path: string }>(found: readonly Found[]): readonly Found[] {
	return grouped(found, ({ path }) => path).flatMap(([, [first]]) => first ?? []);
}
