import type { EntryState } from '../../model/entry';
import type { Marker } from '../../model/link';
import type { Role } from '../../model/section';
import { ROLES } from '../../model/section';
import type { ReadingSettings } from '../../model/settings';
import { bareHeading } from './bare-heading';
import { fold } from '../../model/fold';

/** The words of the settings, made ready to be looked up. */
export interface ReadingWords {
	readonly roles: readonly { readonly word: string; readonly role: Role }[];
	readonly markers: ReadonlyMap<string, Marker['sense']>;
	/** Words in front of a colon, and properties, that name keywords. */
	readonly keywordLabels: ReadonlySet<string>;
	/** What words in brackets, seen before, were found to say. */
	readonly seenMarkers: Map<string, Marker['sense'] | null>;
	readonly boxes: Readonly<Record<string, EntryState>>;
	readonly countCallouts: boolean;
	/** Roles of headings seen before. */
	readonly seenHeadings: Map<string, Role>;
}

const prepared = new WeakMap<ReadingSettings, ReadingWords>();

/** The words of settings; made once for each settings value. */
export function readingWords(settings: ReadingSettings): ReadingWords {
	const known = prepared.get(settings);
	if (known) return known;
	const words = prepare(settings);
	prepared.set(settings, words);
	return words;
}

function prepare(settings: ReadingSettings): ReadingWords {
	const roles = ROLES.flatMap((role) => (role === 'other' ? [] : settings.headingWords[role].map((word) => ({ word: bareHeading(word), role }))));
	const markers = new Map<string, Marker['sense']>();
	for (const word of settings.closedMarkers) markers.set(fold(word), 'closed');
	for (const word of settings.openMarkers) markers.set(fold(word), 'open');
	markers.delete('');
	return {
		// The longest word that a heading holds decides.
		roles: roles.filter(({ word }) => word).sort((one, other) => other.word.length - one.word.length),
		markers,
		keywordLabels: new Set(settings.headingWords.keywords.map(fold).filter((word) => word)),
		seenMarkers: new Map(),
		boxes: settings.boxes,
		countCallouts: settings.countCallouts,
		seenHeadings: new Map(),
	};
}
