import type { EntryState } from './entry';
import type { Condition, Rule } from './rule';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Reads one stored value; gives undefined where it is not of its kind. */
type Read<Kind> = (stored: unknown) => Kind | undefined;
type ReadEach<Kind> = { readonly [Key in keyof Kind]: Read<Kind[Key]> };

const text: Read<string> = (stored) => (typeof stored === 'string' ? stored : undefined);
const word: Read<string> = (stored) => text(stored)?.trim() || undefined;
const words = listOf(word);
const state: Read<EntryState> = oneOf('open', 'closed', 'cancelled');

const conditions: readonly Read<Condition>[] = [
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
];
const rule = allOf<Rule>({ id: text, action: oneOf('include', 'exclude'), conditions: listOf((stored) => firstOf(conditions, stored)) });

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
	stubTemplate: text,
	weekTemplate: text,
	weekFolder: text,
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

/** An object of which every part must be of its kind. */
function allOf<Kind extends object>(reads: ReadEach<Kind>): Read<Kind> {
	return (stored) => (isRecord(stored) ? (whole(keysOf(reads).map((key) => [key, reads[key](stored[key])])) as Kind | undefined) : undefined);
}

function whole<Part>(parts: readonly (readonly [string, Part | undefined])[]): Readonly<Record<string, Part>> | undefined {
	const isWhole = (part: readonly [string, Part | undefined]): part is [string, Part] => part[1] !== undefined;
	return parts.every(isWhole) ? Object.fromEntries(parts) : undefined;
}

/** A list of which every item must be of its kind. */
function listOf<Kind>(read: Read<Kind>): Read<readonly Kind[]> {
	return (stored) => {
		if (!Array.isArray(stored)) return undefined;
		const items = Array.from<unknown, Kind | undefined>(stored, read);
		return items.every((item) => item !== undefined) ? items : undefined;
	};
}

function oneOf<const Choice>(...choices: readonly Choice[]): Read<Choice> {
	return (stored) => choices.find((choice) => choice === stored);
}

function firstOf<Kind>(reads: readonly Read<Kind>[], stored: unknown): Kind | undefined {
	for (const read of reads) {
		const found = read(stored);
		if (found !== undefined) return found;
	}
	return undefined;
}

function keysOf<Kind extends object>(value: Kind): readonly (keyof Kind & string)[] {
	return Object.keys(value) as (keyof Kind & string)[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
