import type { LinkFacts } from '../model/link';
import type { LinkFactsOf, NoteStateOf, ResolveLink } from '../model/ports';
import { readTarget } from './link-target';

// One object for all such links: a vault has many.
const MISSING = noFile('missing');
const NO_FILE = { placeholder: noFile('placeholder'), web: noFile('web') };

/**
 * Makes the function that says what the vault makes of a link, from the vault's lookup and its note states.
 * `#heading` alone leads to the note that it stands in. A target that climbs out of the vault is missing.
 */
export function createLinkFacts(resolve: ResolveLink, noteStateOf: NoteStateOf): LinkFactsOf {
	return (link, sourcePath) => {
		const target = readTarget(link);
		if (typeof target === 'string') return NO_FILE[target];
		for (const name of target) {
			const path = resolve(name, sourcePath);
			const noteState = path === null ? null : noteStateOf(path);
			if (noteState !== null) return { leadsTo: 'note', path, noteState };
		}
		return MISSING;
	};
}

function noFile(leadsTo: LinkFacts['leadsTo']): LinkFacts {
	return { leadsTo, path: null, noteState: null };
}
