import type { EntryState } from './entry';
import type { Condition, Rule } from './rule';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { allOf, firstOf, isRecord, keysOf, listOf, oneOf, text, whole, type Read, type ReadEach } from './stored-value';

const word: Read<string> = (stored) => text(stored)?.trim() || undefined;
const words = listOf(word);
const state: Read<EntryState> = oneOf('open', 'closed', 'cancelled');

const condition = firstOf<Condition>(
	allOf({ test: oneOf('property'), keys: words, values: words }),
	allOf({ test: oneOf('title', 'file-name', 'any-value'), pattern: text }),
	allOf({ test: oneOf('folder'), folder: text }),
	allOf({ test: oneOf('folder-name'), names: words }),
	allOf({
		test: oneOf('says'),
		where: oneOf('title', 'file-name', 'topic'),
		subject: oneOf('week', 'retrospective', 'month-or-year', 'guide'),
	}),
	allOf({ test: oneOf('names-a-week') }),
);
const rule = allOf<Rule>({ id: text, action: oneOf('include', 'exclude'), conditions: listOf(condition) });

// Any other has the kind of its default.
const settings: Partial<ReadEach<Settings>> = {
	headingWords: (stored) => withDefaults({}, stored, DEFAULT_SETTINGS.headingWords),
	boxes: (stored) => (isRecord(stored) ? whole(Object.entries(stored).map(([box, one]) => [box, state(one)])) : undefined),
	ownRules: (stored) => (Array.isArray(stored) ? stored.flatMap((one) => rule(one) ?? []) : undefined),
	firstDay: oneOf(0, 1, 6),
	firstWeekContains: oneOf(1, 4),
	monthWeek: oneOf('four-days', 'first-day', 'first-full'),
	stubPlace: oneOf('category', 'folder', 'beside'),
	stubName: oneOf('neighbours', 'title', 'slug', 'date-slug'),
	stubLink: oneOf('neighbours', 'relative', 'wiki'),
	dashboardPlace: oneOf('main', 'sidebar'),
};

/**
 * Reads settings as they were stored, by whatever version or hand. Never fails: a value that is not of its kind
 * gives way to the default and takes no other value with it, and what nobody knows is left out.
 */
export function readSettings(stored: unknown): Settings {
	return withDefaults(settings, stored, DEFAULT_SETTINGS);
}

function withDefaults<Kind extends object>(reads: Partial<ReadEach<Kind>>, stored: unknown, defaults: Kind): Kind {
	const given = isRecord(stored) ? stored : {};
	return Object.fromEntries(keysOf(defaults).map((key) => [key, (reads[key] ?? alike(defaults[key]))(given[key]) ?? defaults[key]])) as Kind;
}

/** Reads words, or a text or truth value. */
function alike(example: unknown): Read<unknown> {
	return Array.isArray(example) ? words : (stored) => (typeof stored === typeof example ? stored : undefined);
}
