import { grouped } from '../model/grouped';
import type { ShownLink } from './shown-link';

/** Everything that links lead to, each once: notes, then what is missing, then the web by its hosts, else in their order. */
export function linkTally(links: readonly ShownLink[]): readonly ShownLink[] {
	return [
		...firstOfEach(links, (link) => link.path),
		...firstOfEach(links, (link) => (link.standing === 'missing' ? link.target : null)),
		...grouped(firstOfEach(links, (link) => link.web?.url ?? null), (link) => link.web?.host).flatMap(([, ofHost]) => ofHost),
	];
}

function firstOfEach(links: readonly ShownLink[], keyOf: (link: ShownLink) => string | null): readonly ShownLink[] {
	return grouped(links, keyOf).flatMap(([key, [first]]) => (key !== null && first ? first : []));
}
