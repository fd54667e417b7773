import type { FrontMatter } from '../model/front-matter';
import type { Condition, Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { folderOf } from '../model/vault-path';
import { composed, foldParts, plain } from './comparable';
import { NoteFacts, TOPICS } from './note-facts';
import { fileName, writtenTitle } from './note-title';
import { nextRuleId, withRule } from './own-rules';
import { recognise } from './recognise';
import { isRetrospectiveTag } from './words/retrospective-words';
import { saysWeek } from './words/week-words';

/** More would have to be read before one is chosen. */
const MOST = 3;

type Conditions = readonly Condition[];

/**
 * Up to three rules, each of which would turn the verdict on this note: they keep out a retrospective, and take in
 * any other note. The likeliest comes first. All have the id of the next own rule, for one of them is to be added.
 */
export function suggestRules(path: string, frontMatter: FrontMatter, settings: RecognitionSettings): readonly Rule[] {
	const { recognised } = recognise(path, frontMatter, settings);
	const id = nextRuleId(settings.ownRules);
	const candidates = recognised ? toKeepOut(path, frontMatter) : toTakeIn(path, frontMatter);
	return candidates
		.map((conditions): Rule => ({ id, action: recognised ? 'exclude' : 'include', conditions }))
		.filter((rule) => recognise(path, frontMatter, withRule(rule, settings)).recognised !== recognised)
		.slice(0, MOST);
}

// What the weeks' notes share comes first; a value that says nothing of weeks may well be that of a whole blog.
function toTakeIn(path: string, frontMatter: FrontMatter): readonly Conditions[] {
	const [name, title] = [pattern('file-name', fileName(path)), pattern('title', writtenTitle(frontMatter) ?? '')];
	return [...firstValue(path, frontMatter, true), ...name, ...title, ...firstValue(path, frontMatter, false), ...folder(path), itself(path)];
}

function toKeepOut(path: string, frontMatter: FrontMatter): readonly Conditions[] {
	return [itself(path), ...firstValue(path, frontMatter, false), ...folder(path), ...pattern('file-name', fileName(path))];
}

/** The first value that is telling, or that is not; none where there is none. */
function firstValue(path: string, frontMatter: FrontMatter, telling: boolean): readonly Conditions[] {
	const note = new NoteFacts(path, frontMatter, foldParts);
	const conditions = (key: string) => note.items(key).filter((value) => isTelling(value) === telling)
		.map((value): Conditions => [{ test: 'property', keys: [key], values: [value] }]);
	return ['type', ...TOPICS].flatMap(conditions).slice(0, 1);
}

function isTelling(value: string): boolean {
	return saysWeek(plain(value)) || foldParts(value).some(isRetrospectiveTag);
}

/** A pattern for names that differ from this one in their numbers alone; none for a name without. */
function pattern(test: 'file-name' | 'title', text: string): readonly Conditions[] {
	return /\d/.test(text) ? [[{ test, pattern: exactly(text).replace(/\d+/g, '\\d+') }]] : [];
}

function folder(path: string): readonly Conditions[] {
	const folder = folderOf(path).slice(0, -1);
	return folder === '' ? [] : [[{ test: 'folder', folder }]];
}

function itself(path: string): Conditions {
	return [{ test: 'file-name', pattern: exactly(fileName(path)) }, ...folder(path).flat()];
}

function exactly(text: string): string {
	return `^${composed(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;
}
