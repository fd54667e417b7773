import type { PluginParts } from '../plugin-parts';
import { changeState } from './change-state';
import type { Doable, TodoPlace } from './doable';
import { offerNotes } from './offer-notes';

/** The searches for notes that may be meant, with their icons. */
export const SEARCHES = [['fill', 'link'], ['repair', 'unlink']] as const;

/** What pays off an entry that is there, as its menu and the command at the cursor offer it. */
export interface TodoTask {
	/** Of the command. */
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	/** When it can be done. */
	readonly can: keyof Doable;
	readonly act: (todo: TodoPlace) => unknown;
}

/** All of them, in the order of the menu. */
export function todoTasks(parts: PluginParts): readonly TodoTask[] {
	const { repay } = parts.strings;
	return [
		...SEARCHES.map(([can, icon]) => ({ id: `${can}-at-cursor`, name: repay.one[can], icon, can, act: (todo: TodoPlace) => offerNotes(parts, can, todo) })),
		{ id: 'close-todo', name: repay.close, icon: 'check', can: 'close', act: (todo) => changeState(parts, todo, 'closed') },
		{ id: 'reopen-todo', name: repay.reopen, icon: 'rotate-ccw', can: 'reopen', act: (todo) => changeState(parts, todo, 'open') },
	];
}
