import type { TodoRef } from '../core/insight/shown-entry';

/** What a user did: by mouse, or by keyboard, where a menu opens at the event's target. */
export type UserEvent = MouseEvent | KeyboardEvent;

/** What the dashboard asks of the app. Paths are paths in the vault, with extension. */
export interface DashboardActions {
	/** The event says by its modifiers and button where the note is to open. */
	readonly openNote: (path: string, event: UserEvent) => void;
	readonly hoverNote: (path: string, event: MouseEvent, target: HTMLElement) => void;
	/** `todo` is the entry that the link to the note stands in. */
	readonly noteMenu: (path: string, event: UserEvent, todo?: TodoRef) => void;
	/** The menu of a link whose note is missing, in the retrospective at `path`. */
	readonly missingMenu: (path: string, target: string, event: UserEvent) => void;
	/** The address is one that `webAddress` has let through. */
	readonly openWeb: (url: string) => void;
	/** Creates the note for an entry, joins it to its link and opens it. */
	readonly createNote: (todo: TodoRef, event: UserEvent) => void;
	readonly todoMenu: (todo: TodoRef, event: UserEvent) => void;
	readonly newWeek: () => void;
	readonly chooseSeries: (key: string) => void;
	readonly setFilter: (text: string) => void;
	/** Opens a note where its problem stands: at a line counted from 1, or 0 for the note as a whole. */
	readonly openProblem: (path: string, line: number, event: UserEvent) => void;
}
