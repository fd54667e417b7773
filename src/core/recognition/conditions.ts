import type { Condition } from '../model/rule';
import { composed, foldParts } from './comparable';
import type { NoteFacts } from './note-facts';
import { readPattern, type PatternProblem } from './pattern';
import { namesAWeek, speaksOf } from './subjects';

/** Tells whether a condition holds for a note. */
export type Test = (note: NoteFacts) => boolean;

/** What is wrong with a condition, for the field in which it is written. */
export type ConditionProblem = PatternProblem | { readonly code: 'property-missing' | 'folder-missing'; readonly detail: string };

/** What keeps a condition from ever holding; null where nothing is wrong with it. */
export function conditionProblem(condition: Condition): ConditionProblem | null {
	if ('pattern' in condition) return patternProblem(condition.pattern);
	if (condition.test === 'property' && !condition.keys.some(isSaid)) return { code: 'property-missing', detail: '' };
	if (condition.test === 'folder' && folderPrefix(condition.folder) === '/') return { code: 'folder-missing', detail: '' };
	if (condition.test === 'folder-name' && !condition.names.some(isSaid)) return { code: 'folder-missing', detail: '' };
	return null;
}

/** Makes a condition ready to be asked of many notes. One with something wrong with it never holds. */
export function compileCondition(condition: Condition): Test {
	if (conditionProblem(condition)) return () => false;
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
			return liesIn(folderPrefix(condition.folder));
		case 'folder-name':
			return liesBelowNamed(condition.names);
		case 'says':
			return (note) => speaksOf(note, condition.where, condition.subject);
		case 'names-a-week':
			return namesAWeek;
	}
}

function patternProblem(pattern: string): PatternProblem | null {
	const read = readPattern(pattern);
	return read instanceof RegExp ? null : read;
}

function matching(pattern: string, textsOf: (note: NoteFacts) => readonly string[]): Test {
	const read = readPattern(pattern);
	return read instanceof RegExp ? (note) => textsOf(note).some((text) => read.test(composed(text))) : () => false;
}

function holdsValue(writtenKeys: readonly string[], values: readonly string[]): Test {
	const keys = writtenKeys.map((key) => key.trim().toLowerCase());
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

function liesIn(prefix: string): Test {
	return (note) => note.path.normalize('NFC').toLowerCase().startsWith(prefix);
}

function folderPrefix(folder: string): string {
	const parts = folder.normalize('NFC').toLowerCase().split('/').map((part) => part.trim());
	return `${parts.filter((part) => part !== '').join('/')}/`;
}

function liesBelowNamed(names: readonly string[]): Test {
	const wanted = new Set(names.flatMap(foldParts));
	return (note) => note.folders.some((folder) => wanted.has(folder) || wanted.has(folder.replace(/^\d+/, '')));
}

function isSaid(text: string): boolean {
	return text.trim() !== '';
}
