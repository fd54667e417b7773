import type { Link, LinkFacts } from '../model/link';
import type { LinkFactsOf } from '../model/ports';
import type { Retrospective } from '../model/retrospective';
import type { WeekSettings } from '../model/settings';
import { linksOf, weekCard, type WeekCard } from './week-card';

type FactsByLink = ReadonlyMap<Link, LinkFacts>;

interface Known {
	/** The function that gave the facts, which vouches for them as long as it is the same. */
	readonly factsOf: LinkFactsOf;
	readonly facts: FactsByLink;
	readonly settings: WeekSettings;
	readonly card: WeekCard;
}

// Retrospectives are never changed, only replaced, so their identity says whether what is known of them still holds.
const knownCards = new WeakMap<Retrospective, Known>();

/**
 * The cards of retrospectives, in their order. A card is the same object as before unless the retrospective is
 * another, or a link of it leads elsewhere. Facts are looked up again only where `factsOf` is another function.
 */
export function weekCards(retrospectives: readonly Retrospective[], factsOf: LinkFactsOf, settings: WeekSettings): readonly WeekCard[] {
	return retrospectives.map((retrospective) => {
		const known = knownCards.get(retrospective);
		if (known?.factsOf === factsOf && known.settings === settings) return known.card;
		const updated = update(retrospective, known, factsOf, settings);
		knownCards.set(retrospective, updated);
		return updated.card;
	});
}

function update(retrospective: Retrospective, known: Known | undefined, factsOf: LinkFactsOf, settings: WeekSettings): Known {
	const facts = new Map(linksOf(retrospective).map((link) => [link, factsOf(link, retrospective.path)]));
	if (known?.settings === settings && hasSameFacts(known.facts, facts)) return { ...known, factsOf };
	const lookUp = (link: Link) => facts.get(link) ?? factsOf(link, retrospective.path);
	return { factsOf, facts, settings, card: weekCard(retrospective, lookUp, settings) };
}

function hasSameFacts(before: FactsByLink, now: FactsByLink): boolean {
	return [...now].every(([link, facts]) => isSame(before.get(link), facts));
}

function isSame(before: LinkFacts | undefined, now: LinkFacts): boolean {
	return before === now || (before?.leadsTo === now.leadsTo && before.path === now.path && before.noteState === now.noteState);
}
