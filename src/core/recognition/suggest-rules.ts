import type { FrontMatter } from '../model/front-matter';
import type { Condition, Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { composed, foldParts, plain } from './comparable';
import { NoteFacts } from './note-facts';
import { fileName, writtenTitle } from './note-title';
import { nextRuleId, withRule } from './own-rules';
import { recognise } from './recognise';
import { isRetrospectiveTag } from './words/retrospective-words';
import { saysWeek } from './words/week-words';

/** More would have to be read before one is chosen. */
const MOST = 3;
const KEYS = ['type', 'tags', 'tag', 'categories', 'category'];

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
	const { telling, others } = values(path, frontMatter);
	const name = pattern('file-name', fileName(path));
	const title = pattern('title', writtenTitle(frontMatter) ?? '');
	return [...telling.slice(0, 1), ...name, ...title, ...others.slice(0, 1), ...folder(path), itself(path)];
}

function toKeepOut(path: string, frontMatter: FrontMatter): readonly Conditions[] {
	return [itself(path), ...values(path, frontMatter).others.slice(0, 1), ...folder(path), ...pattern('file-name', fileName(path))];
}

function values(path: string, frontMatter: FrontMatter) {
	const note = new NoteFacts(path, frontMatter, foldParts);
	const found = KEYS.flatMap((key) => note.items(key).map((value) => ({ key, value })));
	const conditions = (wanted: boolean) => found.filter(({ value }) => isTelling(value) === wanted)
		.map(({ key, value }): Conditions => [{ test: 'property', keys: [key], values: [value] }]);
	return { telling: conditions(true), others: conditions(false) };
}

function isTelling(value: string): boolean {
	return saysWeek(plain(value)) || foldParts(value).some(isRetrospectiveTag);
}

/** A pattern for names that differ from this one in their numbers alone; none for a name without. */
function pattern(test: 'file-name' | 'title', text: string): readonly Conditions[] {
	return /\d/.test(text) ? [[{ test, pattern: exactly(text).replace(/\d+/g, '\\d+') }]] : [];
}

function folder(path: string): readonly Conditions[] {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? [] : [[{ test: 'folder', folder: path.slice(0, slash) }]];
}

function itself(path: string): Conditions {
	return [{ test: 'file-name', pattern: exactly(fileName(path)) }, ...folder(path).flat()];
}

function exactly(text: string): string {
	return `^${composed(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;
}
