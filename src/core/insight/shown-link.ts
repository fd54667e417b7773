import type { Link, LinkFacts, NoteState } from '../model/link';
import { webAddress, type WebAddress } from './web-address';

/** What a link comes to: the state of the note it leads to, the web, no file of that name, or nothing yet. */
export type Standing = NoteState | 'web' | 'missing' | 'none';

/** A link as a view shows it. */
export interface ShownLink {
	/** Its text; where that is empty, its target. */
	readonly text: string;
	readonly target: string;
	readonly standing: Standing;
	/** Path of the note that it leads to, or null. */
	readonly path: string | null;
	/** Where it leads on the web, if it may be opened, or null. */
	readonly web: WebAddress | null;
}

/** Joins a link with what the vault makes of it. */
export function shownLink(link: Link, facts: LinkFacts): ShownLink {
	return {
		text: link.text || link.target,
		target: link.target,
		standing: standingOf(facts),
		path: facts.path,
		web: facts.leadsTo === 'web' ? webAddress(link.target) : null,
	};
}

const BEST_FIRST: readonly Standing[] = ['written', 'web', 'draft', 'stub', 'missing', 'none'];

/** The furthest of several standings; none where there is none. */
export function furthest(standings: readonly Standing[]): Standing {
	return BEST_FIRST.find((standing) => standings.includes(standing)) ?? 'none';
}

function standingOf({ leadsTo, noteState }: LinkFacts): Standing {
	if (leadsTo === 'note') return noteState ?? 'written';
	return leadsTo === 'placeholder' ? 'none' : leadsTo;
}
