import { grouped } from '../model/grouped';
import type { ShownLink } from './shown-link';

/** The links on the web that share a host. */
export interface WebHost {
	readonly host: string;
	readonly links: readonly ShownLink[];
}

/** Everything that a retrospective links to, each once, by where it leads. */
export interface LinkTally {
	readonly notes: readonly ShownLink[];
	readonly missing: readonly ShownLink[];
	readonly web: readonly WebHost[];
}

/** Tallies links in their order. */
export function linkTally(links: readonly ShownLink[]): LinkTally {
	return {
		notes: firstOfEach(links, (link) => link.path),
		missing: firstOfEach(links, (link) => (link.standing === 'missing' ? link.target : null)),
		web: byHost(firstOfEach(links, (link) => link.web?.url ?? null)),
	};
}

function firstOfEach(links: readonly ShownLink[], keyOf: (link: ShownLink) => string | null): readonly ShownLink[] {
	const found = new Map<string, ShownLink>();
	for (const link of links) {
		const key = keyOf(link);
		if (key !== null && !found.has(key)) found.set(key, link);
	}
	return [...found.values()];
}

function byHost(links: readonly ShownLink[]): readonly WebHost[] {
	return grouped(links, (link) => link.web?.host ?? '').map(([host, members]) => ({ host, links: members }));
}
