import type { FrontMatter } from '../model/front-matter';
import type { Condition, Rule } from '../model/rule';
import type { RecognitionSettings } from '../model/settings';
import { folderOf } from '../model/vault-path';
import { composed, foldParts, plain } from './comparable';
import { NoteFacts, TOPICS } from './note-facts';
import { writtenTitle } from './note-title';
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
	return candidates(new NoteFacts(path, frontMatter, foldParts), writtenTitle(frontMatter) ?? '', recognised)
		.map((conditions): Rule => ({ id, action: recognised ? 'exclude' : 'include', conditions }))
		.filter((rule) => recognise(path, frontMatter, withRule(rule, settings)).recognised !== recognised)
		.slice(0, MOST);
}

// A rule without conditions turns nothing.
function candidates(note: NoteFacts, title: string, recognised: boolean): readonly Conditions[] {
	const folder = folderOf(note.path).slice(0, -1);
	const inFolder: Conditions = folder === '' ? [] : [{ test: 'folder', folder }];
	const itself: Conditions = [{ test: 'file-name', pattern: exactly(note.writtenName) }, ...inFolder];
	const namedAlike = alike('file-name', note.writtenName);
	const other = firstValue(note, false);
	// To take in, what the weeks' notes share comes first; a value that says nothing of weeks may well be that of a whole blog.
	return recognised ? [itself, other, inFolder, namedAlike] : [firstValue(note, true), namedAlike, alike('title', title), other, inFolder, itself];
}

/** A condition on the first value that is telling, or on the first that is not. */
function firstValue(note: NoteFacts, telling: boolean): Conditions {
	const conditions = (key: string) => note.items(key).filter((value) => isTelling(value) === telling)
		.map((value): Condition => ({ test: 'property', keys: [key], values: [value] }));
	return ['type', ...TOPICS].flatMap(conditions).slice(0, 1);
}

function isTelling(value: string): boolean {
	return saysWeek(plain(value)) || foldParts(value).some(isRetrospectiveTag);
}

/** A pattern for names that differ from this one in their numbers alone; none for a name without. */
function alike(test: 'file-name' | 'title', text: string): Conditions {
	return /\d/.test(text) ? [{ test, pattern: exactly(text).replace(/\d+/g, '\\d+') }] : [];
}

function exactly(text: string): string {
	return `^${composed(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;
}
