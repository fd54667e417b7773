import type { Action, Journal, Step } from '../../model/action';
import { compare } from '../../model/compare';
import { allOf, firstOf, listOf, oneOf, text, type Read } from '../../model/stored-value';
import type { TextEdit } from '../../model/text-edit';
import { inverseEdit } from './apply-edit';

/** So many actions are kept, */
const MOST_ACTIONS = 50;
/** and so much of their text, in characters; but the newest, however long. */
const MOST_TEXT = 1_000_000;

const offset: Read<number> = (stored) => (Number.isSafeInteger(stored) ? (stored as number) : undefined);
const edit = allOf<TextEdit>({
	path: text, from: offset, to: offset, expected: text, replacement: text, line: text, column: offset, lineNumber: offset,
	heading: firstOf<string | null>(text, oneOf(null)), anchor: text, anchorColumn: offset,
});
const step = firstOf<Step>(allOf({ create: text, text }), allOf({ remove: text, text, folders: listOf(text) }), allOf({ remove: text, text }), allOf({ edit }));
const journal = allOf({ actions: listOf(allOf<Action>({ id: text, what: text, state: oneOf('begun', 'done', 'undone'), steps: listOf(step) })) });

/** Reads a journal as {@link journalText} wrote it; null for any other text. */
export function readJournal(stored: string): Journal | null {
	try {
		return journal(JSON.parse(stored))?.actions ?? null;
	} catch {
		return null;
	}
}

/** The text of a journal: JSON, an action a line. */
export function journalText(actions: Journal): string {
	return `{"actions":[\n${actions.map((action) => JSON.stringify(action)).join(',\n')}\n]}\n`;
}

/** The journal with an action in the place of the older one of its id, or before all. The oldest go where it becomes too long. */
export function withAction(actions: Journal, action: Action): Journal {
	const isThere = actions.some(({ id }) => id === action.id);
	const all = isThere ? actions.map((one) => (one.id === action.id ? action : one)) : [action, ...actions];
	let rest = MOST_TEXT;
	return all.filter((one, at) => (rest -= JSON.stringify(one).length) > 0 && at < MOST_ACTIONS || at === 0);
}

/** The newest action that can be taken back; null where there is none. */
export function lastDone(actions: Journal): Action | null {
	return actions.find(({ state }) => state === 'done') ?? null;
}

/**
 * Steps that were computed together, in the order in which they are made: first the notes, so that no link leads
 * nowhere; then the edits, note by note, so that each note is written once.
 */
export function inOrder(steps: readonly Step[]): readonly Step[] {
	const editedPath = (one: Step) => ('edit' in one ? one.edit.path : '');
	return [...steps].sort((a, b) => compare(editedPath(a), editedPath(b)));
}

/** The steps that take these back, whether or not they were made: what was not made is not there to be taken back. */
export function inverseSteps(steps: readonly Step[]): readonly Step[] {
	return steps.map(inverseStep).reverse();
}

function inverseStep(one: Step): Step {
	if ('edit' in one) return { edit: inverseEdit(one.edit) };
	return 'create' in one ? { remove: one.create, text: one.text } : { create: one.remove, text: one.text };
}
