import * as v from 'valibot';
import type { Condition, Rule } from './rule';
import { DEFAULT_SETTINGS as DEFAULTS, type Settings } from './settings';

const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()));
const pattern = v.string();
const entryState = v.picklist(['open', 'closed', 'cancelled']);

const condition: v.GenericSchema<Condition> = v.variant('test', [
	v.object({ test: v.literal('property'), keys: words, values: words }),
	v.object({ test: v.literal('title'), pattern }),
	v.object({ test: v.literal('file-name'), pattern }),
	v.object({ test: v.literal('folder'), folder: v.string() }),
	v.object({ test: v.literal('folder-name'), names: words }),
	v.object({ test: v.literal('any-value'), pattern }),
	v.object({
		test: v.literal('says'),
		where: v.picklist(['title', 'file-name', 'topic']),
		subject: v.picklist(['week', 'retrospective', 'month-or-year', 'guide']),
	}),
	v.object({ test: v.literal('names-a-week') }),
]);
const rule: v.GenericSchema<Rule> = v.object({ id: v.string(), action: v.picklist(['include', 'exclude']), conditions: v.array(condition) });

/** A value that is not of its kind gives way to the default, and takes no other value with it. */
const settings = v.object({
	headingWords: v.object({
		summary: v.fallback(words, [...DEFAULTS.headingWords.summary]),
		keywords: v.fallback(words, [...DEFAULTS.headingWords.keywords]),
		tasks: v.fallback(words, [...DEFAULTS.headingWords.tasks]),
		topics: v.fallback(words, [...DEFAULTS.headingWords.topics]),
		retrospective: v.fallback(words, [...DEFAULTS.headingWords.retrospective]),
	}),
	openMarkers: v.fallback(words, [...DEFAULTS.openMarkers]),
	closedMarkers: v.fallback(words, [...DEFAULTS.closedMarkers]),
	boxes: v.fallback(v.record(v.string(), entryState), { ...DEFAULTS.boxes }),
	countCallouts: v.fallback(v.boolean(), DEFAULTS.countCallouts),
	ownRules: v.fallback(v.array(rule), []),
	disabledRules: v.fallback(words, []),
	templateFolder: v.fallback(v.string(), DEFAULTS.templateFolder),
	firstDay: v.fallback(v.picklist([0, 1, 6]), DEFAULTS.firstDay),
	firstWeekContains: v.fallback(v.picklist([1, 4]), DEFAULTS.firstWeekContains),
	monthWeek: v.fallback(v.picklist(['four-days', 'first-day', 'first-full']), DEFAULTS.monthWeek),
	stubPlace: v.fallback(v.picklist(['category', 'folder', 'beside']), DEFAULTS.stubPlace),
	stubFolder: v.fallback(v.string(), DEFAULTS.stubFolder),
	stubTemplate: v.fallback(v.string(), DEFAULTS.stubTemplate),
	weekTemplate: v.fallback(v.string(), DEFAULTS.weekTemplate),
	weekFolder: v.fallback(v.string(), DEFAULTS.weekFolder),
	dashboardPlace: v.fallback(v.picklist(['main', 'sidebar']), DEFAULTS.dashboardPlace),
});

/** Reads settings as they were stored, by whatever version or hand. Never fails. */
export function readSettings(stored: unknown): Settings {
	const given = isRecord(stored) ? stored : {};
	const { headingWords, ownRules } = given;
	return v.parse(settings, {
		...given,
		headingWords: isRecord(headingWords) ? headingWords : {},
		ownRules: Array.isArray(ownRules) ? ownRules.filter((one) => v.is(rule, one)) : [],
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
