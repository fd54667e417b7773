import type { Condition } from '../model/rule';
import { foldPath } from '../model/vault-path';
import { composed, foldParts } from './comparable';
import type { NoteFacts } from './note-facts';
import { readPattern, type PatternProblem } from './pattern';
import { namesAWeek, speaksOf } from './subjects';

/** Tells whether a condition holds for a note. */
export type Test = (note: NoteFacts) => boolean;

/** What is wrong with a condition, for the field in which it is written. */
export type ConditionProblem = PatternProblem | { readonly code: 'property-missing' | 'folder-missing'; readonly detail: string };

const FOLDER_MISSING: ConditionProblem = { code: 'folder-missing', detail: '' };

/** What keeps a condition from ever holding; null where nothing is wrong with it. */
export function conditionProblem(condition: Condition): ConditionProblem | null {
	const read = readCondition(condition);
	return typeof read === 'function' ? null : read;
}

/** Makes a condition ready to be asked of many notes. One with something wrong with it never holds. */
export function compileCondition(condition: Condition): Test {
	const read = readCondition(condition);
	return typeof read === 'function' ? read : () => false;
}

function readCondition(condition: Condition): Test | ConditionProblem {
	switch (condition.test) {
		case 'property':
			return holdsValue(condition.keys, condition.values);
		case 'title':
			return matching(condition.pattern, (note) => [note.writtenTitle]);
		case 'file-name':
			return matching(condition.pattern, (note) => [note.writtenName]);
		case 'any-value':
			return matching(condition.pattern, (note) => note.everything);
		case 'folder':
			return liesIn(condition.folder);
		case 'folder-name':
			return liesBelowNamed(condition.names);
		case 'says':
			return (note) => speaksOf(note, condition.where, condition.subject);
		case 'names-a-week':
			return namesAWeek;
	}
}

function matching(pattern: string, textsOf: (note: NoteFacts) => readonly string[]): Test | ConditionProblem {
	const read = readPattern(pattern);
	return read instanceof RegExp ? (note) => textsOf(note).some((text) => read.test(composed(text))) : read;
}

function holdsValue(writtenKeys: readonly string[], values: readonly string[]): Test | ConditionProblem {
	const keys = writtenKeys.map((key) => key.trim().toLowerCase());
	if (!keys.some(Boolean)) return { code: 'property-missing', detail: '' };
	if (values.length === 0) return (note) => keys.some((key) => note.items(key).length > 0);
	const wanted = values.map(foldParts).filter((path) => path.length > 0);
	const single = new Set(wanted.filter((path) => path.length === 1).flat());
	const nested = wanted.filter((path) => path.length > 1).map(asPath);
	const holds = (path: readonly string[]) => path.some((part) => single.has(part)) || (path.length > 1 && nested.some((one) => asPath(path).includes(one)));
	return (note) => keys.some((key) => note.paths(key).some(holds));
}

// With a slash at both ends a path holds another only by whole parts.
function asPath(parts: readonly string[]): string {
	return `/${parts.join('/')}/`;
}

function liesIn(folder: string): Test | ConditionProblem {
	const parts = foldPath(folder).split('/').map((part) => part.trim()).filter(Boolean);
	const prefix = `${parts.join('/')}/`;
	return parts.length > 0 ? (note) => foldPath(note.path).startsWith(prefix) : FOLDER_MISSING;
}

function liesBelowNamed(names: readonly string[]): Test | ConditionProblem {
	const wanted = new Set(names.flatMap(foldParts));
	return names.some((name) => name.trim()) ? (note) => note.folders.some((folder) => wanted.has(folder) || wanted.has(folder.replace(/^\d+/, ''))) : FOLDER_MISSING;
}
