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

const headingWords: ReadEach<Settings['headingWords']> = { summary: words, keywords: words, tasks: words, topics: words, retrospective: words };

const settings: ReadEach<Settings> = {
	headingWords: (stored) => withDefaults(headingWords, stored, DEFAULT_SETTINGS.headingWords),
	openMarkers: words,
	closedMarkers: words,
	boxes: (stored) => (isRecord(stored) ? whole(Object.entries(stored).map(([box, one]) => [box, state(one)])) : undefined),
	countCallouts: oneOf(true, false),
	ownRules: (stored) => (Array.isArray(stored) ? stored.flatMap((one) => rule(one) ?? []) : undefined),
	disabledRules: words,
	templateFolder: text,
	firstDay: oneOf(0, 1, 6),
	firstWeekContains: oneOf(1, 4),
	monthWeek: oneOf('four-days', 'first-day', 'first-full'),
	stubPlace: oneOf('category', 'folder', 'beside'),
	stubFolder: text,
	stubName: oneOf('neighbours', 'title', 'slug', 'date-slug'),
	stubLink: oneOf('neighbours', 'relative', 'wiki'),
	stubTemplate: text,
	weekTemplate: text,
	weekFolder: text,
	carryOver: oneOf(true, false),
	runTemplater: oneOf(true, false),
	dashboardPlace: oneOf('main', 'sidebar'),
};

/**
 * Reads settings as they were stored, by whatever version or hand. Never fails: a value that is not of its kind
 * gives way to the default and takes no other value with it, and what nobody knows is left out.
 */
export function readSettings(stored: unknown): Settings {
	return withDefaults(settings, stored, DEFAULT_SETTINGS);
}

function withDefaults<Kind extends object>(reads: ReadEach<Kind>, stored: unknown, defaults: Kind): Kind {
	const given = isRecord(stored) ? stored : {};
	return Object.fromEntries(keysOf(reads).map((key) => [key, reads[key](given[key]) ?? defaults[key]])) as Kind;
}
