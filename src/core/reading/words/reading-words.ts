import type { EntryState } from '../../model/entry';
import { fold } from '../../model/fold';
import type { Marker } from '../../model/link';
import { remembered } from '../../model/remembered';
import { remembering } from '../../model/remembering';
import { ROLES, type Role } from '../../model/section';
import type { ReadingSettings } from '../../model/settings';
import { bareHeading } from './bare-heading';
import { headingRole } from './heading-role';

/** The words of the settings, made ready to be looked up. */
export interface ReadingWords {
	/** The role that a heading's words name. */
	readonly roleOf: (heading: string) => Role;
	/** What a word says in brackets. */
	readonly senseOf: (word: string) => Marker['sense'] | null;
	/** Words in front of a colon, and properties, that name keywords. */
	readonly keywordLabels: ReadonlySet<string>;
	readonly boxes: Readonly<Record<string, EntryState>>;
	readonly countCallouts: boolean;
}

/** More headings, and more words in brackets, are not remembered at once. */
const REMEMBERED = 2_000;

/** The words of settings; made once for each settings value. */
export const readingWords: (settings: ReadingSettings) => ReadingWords = remembered(prepare);

function prepare({ headingWords, openMarkers, closedMarkers, boxes, countCallouts }: ReadingSettings): ReadingWords {
	const roles = ROLES.flatMap((role) => (role === 'other' ? [] : headingWords[role].map((word) => ({ word: bareHeading(word), role }))));
	const [open, closed] = [foldedWords(openMarkers), foldedWords(closedMarkers)];
	return {
		roleOf: remembering((heading) => headingRole(heading, roles), REMEMBERED),
		senseOf: remembering((word) => {
			// `（ＴＯＤＯ）` in wide letters too.
			const key = fold(word.normalize('NFKC'));
			return open.has(key) ? 'open' : closed.has(key) ? 'closed' : null;
		}, REMEMBERED),
		keywordLabels: foldedWords(headingWords.keywords),
		boxes,
		countCallouts,
	};
}

function foldedWords(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.map(fold).filter((word) => word));
}
