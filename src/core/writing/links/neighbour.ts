import type { Link, LinkFacts } from '../../model/link';
import type { LinkFactsOf } from '../../model/ports';
import type { Retrospective } from '../../model/retrospective';
import type { Role } from '../../model/section';

/** A link of a series' retrospectives, with what it leads to: it shows where its author keeps notes and how links are written. */
export interface Neighbour {
	readonly link: Link;
	readonly category: string | null;
	readonly role: Role;
	readonly sourcePath: string;
	readonly facts: LinkFacts;
}

/** All links that stand in entries of these retrospectives, except those that lead from one of them to another. */
export function neighboursOf(series: readonly Retrospective[], factsOf: LinkFactsOf): readonly Neighbour[] {
	const own = new Set<string | null>(series.map(({ path }) => path));
	const all = series.flatMap(({ path: sourcePath, entries, sections }) => entries.flatMap(({ links, category, section }) => {
		const role = sections[section]?.role ?? 'other';
		return links.map((link) => ({ link, category, role, sourcePath, facts: factsOf(link, sourcePath) }));
	}));
	return all.filter(({ facts }) => !own.has(facts.path));
}
