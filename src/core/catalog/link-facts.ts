import type { LinkFacts } from '../model/link';
import type { LinkFactsOf, NoteStateOf, ResolveLink } from '../model/ports';
import { readTarget } from './link-target';

const PLACEHOLDER: LinkFacts = { leadsTo: 'placeholder', path: null, noteState: null };
const WEB: LinkFacts = { leadsTo: 'web', path: null, noteState: null };
const MISSING: LinkFacts = { leadsTo: 'missing', path: null, noteState: null };

/**
 * Makes the function that says what the vault makes of a link, from the vault's lookup and its note states.
 * `#heading` alone leads to the note that it stands in. A target that climbs out of the vault is missing.
 */
export function createLinkFacts(resolve: ResolveLink, noteStateOf: NoteStateOf): LinkFactsOf {
	function fileFacts(names: readonly string[], sourcePath: string): LinkFacts {
		for (const name of names) {
			const path = resolve(name, sourcePath);
			const noteState = path === null ? null : noteStateOf(path);
			if (noteState !== null) return { leadsTo: 'note', path, noteState };
		}
		return MISSING;
	}

	return (link, sourcePath) => {
		const target = readTarget(link);
		switch (target.sense) {
			case 'placeholder': return PLACEHOLDER;
			case 'web': return WEB;
			case 'file': return fileFacts(target.names, sourcePath);
		}
	};
}
