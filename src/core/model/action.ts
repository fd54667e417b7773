import type { TextEdit } from './text-edit';

/**
 * One step of an action: a note is created, or removed while it still holds its text, or one span of a note changes.
 * With a note go the folders that were made for it, the innermost first, as far as nothing else is in them.
 */
export type Step =
	| { readonly create: string; readonly text: string }
	| { readonly remove: string; readonly text: string; readonly folders?: readonly string[] }
	| { readonly edit: TextEdit };

/** What the plugin wrote at one word of its author, in one note or in many. */
export interface Action {
	/** No other action has it, on any device. */
	readonly id: string;
	/** What it was, in words for its author. */
	readonly what: string;
	/** `begun` from before its first step until after its last: met when the plugin starts, it was cut short. */
	readonly state: 'begun' | 'done' | 'undone';
	/** While it is begun, what it is to do; once it is done, what takes it back; each in the order of the steps. */
	readonly steps: readonly Step[];
}

/** The actions of late, the newest first. */
export type Journal = readonly Action[];
